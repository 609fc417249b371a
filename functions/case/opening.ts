/** What the records say as a case opens: brand, contract year, reseller, strikes, and the case before this one. */
import type { Case, OpeningFacts, PreviousCase, Reseller } from '../../shared/case/case.ts';
import type { OpenCase } from '../../shared/case/command.ts';
import type { Context } from '../../shared/case/context.ts';
import { caseIdOf } from '../../shared/case/id.ts';
import { countStrikes, type Strike } from '../../shared/case/strikes.ts';
import type { Records, Row } from '../../shared/ports.ts';
import type { Contact, Contract, Customer } from '../../shared/site/inventory.ts';
import { bodyOf, keys } from '../../shared/table.ts';

const all = async (records: Records, pk: string, prefix: string): Promise<readonly Row[]> => {
  const found: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.query({ index: 'table', pk, prefix, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
};

/** The reseller's administrative contact, else any; somebody without one gets no copy. */
const resellerOf = async (records: Records, customer: string): Promise<Reseller | undefined> => {
  const row = await records.get(keys.customer(customer));
  const reseller = row && bodyOf<Customer>(row).reseller;
  if (reseller === undefined || reseller === customer) return undefined;
  const contacts = (await all(records, keys.customer(reseller).pk, 'contact#')).map((one) => bodyOf<Contact>(one));
  const contact = contacts.find(({ role }) => role === 'administrative') ?? contacts[0];
  if (contact === undefined) return undefined;
  const { customer: _customer, ...person } = contact;
  return { customer: reseller, contact: { ...person, id: `reseller-${person.id}` } };
};

const previousOf = async (records: Records, command: OpenCase, count: number): Promise<PreviousCase | undefined> => {
  if (count === 0) return undefined;
  const row = await records.get(keys.case(caseIdOf(command.contract, command.category, count)));
  const before = row && bodyOf<Case>(row);
  return before?.state.kind === 'closed'
    ? { caseId: before.id, outcome: before.state.outcome, at: before.state.at }
    : undefined;
};

/** `count`: how many cases there have been of this contract and category. */
export const openingFacts = async (
  command: OpenCase,
  count: number,
  records: Records,
  { policy, calendar, now }: Pick<Context, 'policy' | 'calendar' | 'now'>,
): Promise<OpeningFacts> => {
  const { customer } = command;
  const [contractRow, reseller, previous, strikeRows] = await Promise.all([
    records.get(keys.contract(command.contract)),
    resellerOf(records, customer),
    previousOf(records, command, count),
    policy.strikes === undefined ? [] : all(records, keys.customer(customer).pk, 'strike#'),
  ]);
  const contract = contractRow && bodyOf<Contract>(contractRow);
  const earlier = strikeRows.map((row) => bodyOf<Strike>(row));
  const strikes = countStrikes(earlier, command.track === 'violation', policy, calendar, now);
  return {
    ...(contract?.brand === undefined ? {} : { brand: contract.brand }),
    ...(contract === undefined ? {} : { renewsOn: contract.renewsOn }),
    ...(contract?.service === undefined ? {} : { service: contract.service }),
    ...(reseller === undefined ? {} : { reseller }),
    ...(previous === undefined ? {} : { previous }),
    ...(strikes === undefined ? {} : { strikes }),
  };
};
