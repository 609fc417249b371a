/** The comparison at full size: `node test/bench/schedule.ts [sites] [days of the fixed rule] [seed]`. */
import { compare, table } from '../simulation/schedule.ts';

const [sites = 100_000, fixedDays = 7, seed = 1] = process.argv.slice(2).map(Number);
const { fixed, byRisk } = compare({ sites, sitesAServer: 1_000, seed, days: 365 }, fixedDays);
process.stdout.write(`${table([fixed, byRisk])}\n`);
