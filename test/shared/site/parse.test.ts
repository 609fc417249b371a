import { describe, expect, it, test } from 'vitest';
import { languages } from '../../../shared/messages.ts';
import { faultLine } from '../../../shared/site/fault.ts';
import { decodeInventory, formatOf, parseInventory } from '../../../shared/site/parse.ts';

const header =
  'record,id,customer,name,language,email,role,address,domain,renewsOn,status,addresses,sockets,host,contract,server,start';
const good = [
  header,
  'customer,c1,,Bakkerij De Jong,nl,,,Markt 1|2000 Antwerpen|België,,,,,,,,,',
  'contact,a,c1,An De Jong,nl,an@dejong.example,administrative,,,,,,,,,,',
  'server,web1,,,,,,,,,,203.0.113.7 2001:DB8::7,,,,,',
  'contract,k1,c1,,,,,,dejong.example,2027-03-01,,,,,,,',
  'site,,,,,,,,,,,,,www.dejong.example,k1,web1,',
].join('\n');

const faultsOf = (text: string, format: 'csv' | 'json' = 'csv'): string[] => {
  const result = parseInventory(text, format);
  return result.ok ? [] : result.error.map((fault) => `${fault.line}:${fault.column} ${fault.problem}`);
};
/** The good file with one line replaced or added at the end. */
const withLine = (line: string, at?: number): string => {
  const lines = good.split('\n');
  if (at === undefined) lines.push(line);
  else lines[at - 1] = line;
  return lines.join('\n');
};

describe('a good CSV file', () => {
  it('becomes the inventory, with defaults and canonical values', () => {
    const result = parseInventory(good, 'csv');
    expect(result).toEqual({
      ok: true,
      value: {
        customers: [
          { id: 'c1', name: 'Bakkerij De Jong', address: ['Markt 1', '2000 Antwerpen', 'België'], language: 'nl' },
        ],
        contacts: [
          {
            id: 'a',
            customer: 'c1',
            role: 'administrative',
            name: 'An De Jong',
            email: 'an@dejong.example',
            language: 'nl',
          },
        ],
        contracts: [{ id: 'k1', customer: 'c1', domain: 'dejong.example', renewsOn: '2027-03-01', status: 'active' }],
        servers: [{ id: 'web1', addresses: ['203.0.113.7', '2001:db8::7'], sockets: 4 }],
        sites: [{ host: 'www.dejong.example', contract: 'k1', server: 'web1', start: 'https://www.dejong.example/' }],
      },
    });
  });
  it.each([
    ['a byte order mark', `\ufeff${good}`],
    ['CRLF', good.replaceAll('\n', '\r\n')],
    ['semicolons', good.replaceAll(',', ';')],
    ['tabs', good.replaceAll(',', '\t')],
    ['blank lines and no last newline', good.replaceAll('\n', '\n\n')],
    [
      'another order of columns',
      good
        .split('\n')
        .map((line) => line.split(',').reverse().join(','))
        .join('\n'),
    ],
    ['capitals in the header', good.replace('renewsOn', 'RENEWSON')],
    ['cells missing at the end of a line', good.replaceAll(/,+(?=\n)/g, '')],
    [
      'a quoted address over several lines',
      good.replace('Markt 1|2000 Antwerpen|België', '"Markt 1\r\n2000 Antwerpen\nBelgië"'),
    ],
  ])('reads the same with %s', (_what, text) => {
    expect(parseInventory(text, 'csv')).toEqual(parseInventory(good, 'csv'));
  });
  it('turns international names into punycode, in hosts and in addresses', () => {
    const text = good.replaceAll('dejong.example', 'bäckerei.example').replace('www.b', 'WWW.b');
    const result = parseInventory(text, 'csv');
    expect(result.ok && result.value.sites[0]?.host).toBe('www.xn--bckerei-5wa.example');
    expect(result.ok && result.value.contacts[0]?.email).toBe('an@xn--bckerei-5wa.example');
  });
});

describe('one fault in a CSV file is told at its line and column', () => {
  it.each([
    ['an empty file', '', '1:1 the file is empty'],
    ['a header and nothing else', header, '1:1 the file names nothing'],
    ['no record column', 'id,name\nc1,Jan', '1:1 there is no column "record"'],
    ['an unknown column', good.replace('status', 'stauts'), '1:69 unknown column "stauts"'],
    ['a column twice', good.replace('sockets', 'email'), '1:86 "email" comes twice'],
    ['an unknown record', withLine('klant,c2'), '7:1 unknown record "klant"'],
    ['no record', withLine(',c2'), '7:1 this line does not say what it is'],
    ['a missing value', withLine('customer,c2,,,nl,,,Markt 2'), '7:1 customer "c2" has no "name"'],
    [
      'a value of another kind',
      withLine('customer,c2,,Jan,nl,jan@x.example,,Markt 2'),
      '7:21 a customer has no "email"',
    ],
    ['a duplicate id', withLine('customer,c1,,Jan,nl,,,Markt 2'), '7:10 customer "c1" comes twice (first on line 2)'],
    ['a dangling reference', withLine('contract,k2,c9,,,,,,x.example,2027-03-01'), '7:13 there is no customer "c9"'],
    ['a bad id', withLine('customer,c#2,,Jan,nl,,,Markt 2'), '7:10 "c#2" cannot be an id'],
    ['a bad e-mail', withLine('contact,b,c1,Jan,nl,jan@,administrative'), '7:21 "jan@" is not an e-mail address'],
    [
      'two e-mails',
      withLine('contact,b,c1,Jan,nl,a@x.example;b@x.example,administrative'),
      '7:21 "a@x.example;b@x.example" is not an e-mail address',
    ],
    ['a bad role', withLine('contact,b,c1,Jan,nl,a@x.example,boss'), '7:33 "boss" cannot stand here'],
    ['a bad language', withLine('customer,c2,,Jan,es,,,Markt 2'), '7:18 "es" cannot stand here'],
    ['a bad host', withLine('site,,,,,,,,,,,,,-x.example,k1,web1'), '7:18 "-x.example" is not a host name'],
    [
      'a URL for a host',
      withLine('site,,,,,,,,,,,,,https://x.example/,k1,web1'),
      '7:18 "https://x.example/" is not a host name',
    ],
    ['an address for a host', withLine('site,,,,,,,,,,,,,10.1.2.3,k1,web1'), '7:18 "10.1.2.3" is not a host name'],
    [
      'a host spelt twice',
      withLine('site,,,,,,,,,,,,,WWW.dejong.example.,k1,web1'),
      '7:18 site "WWW.dejong.example." comes twice (first on line 6)',
    ],
    ['a bad IP', withLine('server,web2,,,,,,,,,,203.0.113.300'), '7:22 "203.0.113.300" is not an IP address'],
    [
      'an IP with a port',
      withLine('server,web2,,,,,,,,,,203.0.113.30:80'),
      '7:22 "203.0.113.30:80" is not an IP address',
    ],
    ['bad sockets', withLine('server,web2,,,,,,,,,,203.0.113.30,0'), '7:35 "0" is not a number of sockets'],
    [
      'a day that does not exist',
      withLine('contract,k2,c1,,,,,,x.example,2027-02-29'),
      '7:31 "2027-02-29" is not a date',
    ],
    [
      'a date in another order',
      withLine('contract,k2,c1,,,,,,x.example,01/03/2027'),
      '7:31 "01/03/2027" is not a date',
    ],
    ['a bad status', withLine('contract,k2,c1,,,,,,x.example,2027-03-01,gone'), '7:42 "gone" cannot stand here'],
    [
      'a start elsewhere',
      withLine('site,,,,,,,,,,,,,x.example,k1,web1,https://y.example/'),
      '7:36 the start address is on "y.example", not on the site itself',
    ],
    [
      'a start with a password',
      withLine('site,,,,,,,,,,,,,x.example,k1,web1,https://a:b@x.example/'),
      '7:36 the address holds a user name or password',
    ],
    [
      'a script for a start',
      withLine('site,,,,,,,,,,,,,x.example,k1,web1,javascript:alert(1)'),
      '7:36 "javascript:alert(1)" is not a web address',
    ],
    [
      'a control character',
      withLine('customer,c2,,Jan\u0007,nl,,,Markt 2'),
      '7:14 an invisible character (U+0007) in "JanU+0007"',
    ],
    [
      'a turned direction',
      withLine('customer,c2,,Jan\u202egpj,nl,,,Markt 2'),
      '7:14 an invisible character (U+202E) in "JanU+202Egpj"',
    ],
    ['a quote never closed', withLine('customer,c2,,"Jan,nl,,,Markt 2'), '7:14 a quote is opened and never closed'],
    ['text after a quote', withLine('customer,c2,,"Jan"sen,nl,,,Markt 2'), '7:19 text after a closing quote'],
    ['a quote in the middle', withLine('customer,c2,,Jan "sen",nl,,,Markt 2'), '7:18 a quote inside an unquoted cell'],
    [
      'too many cells',
      withLine(`${good.split('\n')[5]},x`, 6),
      '6:46 this line has more cells than the header (18, not 17)',
    ],
  ])('%s', (_what, text, expected) => {
    expect(faultsOf(text)).toEqual([expected]);
  });
  it('counts lines of quoted cells and CRLF as an editor does', () => {
    const text = `${good.replace('Markt 1|2000 Antwerpen|België', '"Markt 1\r\n2000\r\nBelgië"')}\r\nsite,,,,,,,,,,,,,x_,k1,web1`;
    expect(faultsOf(text)).toEqual(['9:18 "x_" is not a host name']);
  });
  it('tells every fault at once, in the order of the file', () => {
    const text = [
      header,
      'customer,c 1,,"Ja"n,xx',
      'contact,a,c1,An,xx,nobody,king',
      'site,,,,,,,,,,,,,a b,k1,web1',
    ].join('\n');
    expect(faultsOf(text)).toEqual([
      '2:19 text after a closing quote',
      '3:11 there is no customer "c1"',
      '3:17 "xx" cannot stand here',
      '3:20 "nobody" is not an e-mail address',
      '3:27 "king" cannot stand here',
      '4:18 "a b" is not a host name',
      '4:22 there is no contract "k1"',
      '4:25 there is no server "web1"',
    ]);
  });
});

describe('JSON', () => {
  const customer = '{"id":"c1","name":"Jan","address":["Markt 1","België"],"language":"nl"}';
  it.each([
    ['a missing comma', '{"customers":[]\n "sites":[]}', '2:2 not JSON here: comma expected'],
    ['a comment', '{} // x', '1:4 not JSON here: invalid comment token'],
    ['a list', `[${customer}]`, '1:1 the inventory is a list'],
    ['an unknown list', '{"clients":[]}', '1:2 the inventory has no "clients"'],
    ['a list that is none', '{"customers":{}}', '1:14 "customers" is an object'],
    ['a record that is none', '{"customers":["c1"]}', '1:15 a customer is a text'],
    [
      'an unknown field',
      `{"customers":[\n${customer.replace('"name"', '"naam":1,"name"')}]}`,
      '2:12 a customer has no "naam"',
    ],
    ['a field twice', `{"customers":[${customer.replace('"id"', '"name":"x","id"')}]}`, '1:37 "name" comes twice'],
    [
      'a missing field',
      `{"customers":[\n ${customer.replace(',"language":"nl"', '')}]}`,
      '2:2 customer "c1" has no "language"',
    ],
    ['null for a value', `{"customers":[${customer.replace('"nl"', 'null')}]}`, '1:15 customer "c1" has no "language"'],
    ['an object for a text', `{"customers":[${customer.replace('"Jan"', '{}')}]}`, '1:33 "name" is an object'],
    [
      'a text for a list',
      `{"customers":[${customer.replace('["Markt 1","België"]', '"Markt 1"')}]}`,
      '1:49 "address" is a text',
    ],
    ['a bad value in a list', `{"customers":[${customer.replace('België', 'a|b')}]}`, '1:60 an address line holds "|"'],
    ['brackets without end', '['.repeat(200_000), '1:1 lists are nested far too deeply'],
  ])('%s', (_what, text, expected) => {
    expect(faultsOf(text, 'json')).toEqual([expected]);
  });
  it('ignores what a prototype would answer to', () => {
    expect(faultsOf('{"__proto__":[],"constructor":[]}', 'json')).toEqual([
      '1:2 the inventory has no "__proto__"',
      '1:17 the inventory has no "constructor"',
    ]);
  });
});

describe('bytes', () => {
  it('reads UTF-16 by its mark and refuses what is not UTF-8 where it begins', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('record', 'utf16le')]);
    expect(decodeInventory(utf16)).toEqual({ ok: true, value: 'record' });
    const latin1 = Buffer.from('record,name\r\ncustomer,Andr\u00e9', 'latin1');
    expect(decodeInventory(latin1)).toMatchObject({ ok: false, error: [{ line: 2, column: 14 }] });
  });
  it('knows JSON from CSV', () => {
    expect([formatOf('\ufeff {'), formatOf(good), formatOf('')]).toEqual(['json', 'csv', 'csv']);
  });
});

it('shows a fault in one line that names the file and the remedy', () => {
  const [fault] = [{ file: 'panel.csv', line: 3, column: 9, problem: '"xx" is not a role', remedy: 'Write another.' }];
  expect(faultLine(fault)).toBe('panel.csv:3:9: "xx" is not a role. Write another.');
});

test('every fault is said in the reader’s language, with the words of the file and nothing left in another', () => {
  const text = [
    'record,id,customer,language,name,address,role,email,colour',
    'customer,c1,,xx,Jan,Markt 1,,,',
    'contact,a,c9,nl,Jan,,administrative,nobody,',
  ].join('\n');
  const said = languages.map((language) => {
    const parsed = parseInventory(text, 'csv', [], language);
    if (parsed.ok) throw new Error('no fault');
    return parsed.error.map(({ problem, remedy }) => `${problem}. ${remedy}`);
  });
  const [dutch = [], french = [], german = []] = said;
  expect(dutch[0]).toMatch(/^onbekende kolom "colour"\. De kolommen zijn /);
  expect(french).toContainEqual(expect.stringMatching(/^"nobody" n’est pas une adresse e-mail\. /));
  expect(german).toContainEqual(expect.stringMatching(/^customer "c9" gibt es nicht\. /));
  for (const faults of said) expect(faults).toHaveLength(4);
  for (const at of [0, 1, 2, 3]) expect(new Set(said.map((faults) => faults[at])).size).toBe(languages.length);
});
