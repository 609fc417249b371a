/**
 * The layout of an inventory file, one table for both formats.
 *
 * CSV is ONE file. Its first column says what a line is (`customer`, `contact`, `contract`, `server` or `site`); the others are
 * the union of the fields below, in any order, and a line leaves empty what it has no use for:
 *
 *     record,id,name,address,language,customer,role,email,domain,renewsOn,status,addresses,sockets,host,contract,server,start
 *     customer,c1,Bakkerij De Jong,"Markt 1|2000 Antwerpen|België",nl
 *     contact,a,An De Jong,,nl,c1,administrative,an@dejong.example
 *     server,web1,,,,,,,,,,203.0.113.7 2001:db8::7,4
 *     contract,k1,,,,c1,,,dejong.example,2027-03-01,active
 *     site,,,,,,,,,,,,,www.dejong.example,k1,web1
 *
 * One file rather than five, so that a panel's export is one redirect, references are checked in one go and nothing can be
 * forgotten at upload. Comma, semicolon and tab are understood. JSON is the type `Inventory`.
 */
export const kinds = ['customer', 'contact', 'contract', 'server', 'site'] as const;
export type Kind = (typeof kinds)[number];

export type Type =
  | 'id'
  | 'text'
  | 'address'
  | 'language'
  | 'role'
  | 'email'
  | 'host'
  | 'date'
  | 'status'
  | 'brand'
  | 'ips'
  | 'sockets'
  | 'start';
export type Field = {
  readonly name: string;
  readonly type: Type;
  /** What an empty cell means; absent: it must not be empty. */
  readonly otherwise?: string;
  /** An empty cell means that the record has no such field. */
  readonly optional?: true;
  /** The kind of record whose id this must be. */
  readonly refersTo?: Reference['kind'];
};
/** A record that others name. */
export type Reference = { readonly kind: 'customer' | 'contract' | 'server'; readonly id: string };

export const fields: Readonly<Record<Kind, readonly Field[]>> = {
  customer: [
    { name: 'id', type: 'id' },
    { name: 'name', type: 'text' },
    { name: 'address', type: 'address' },
    { name: 'language', type: 'language' },
    { name: 'reseller', type: 'id', refersTo: 'customer', otherwise: '', optional: true },
  ],
  contact: [
    { name: 'id', type: 'id' },
    { name: 'customer', type: 'id', refersTo: 'customer' },
    { name: 'role', type: 'role' },
    { name: 'name', type: 'text' },
    { name: 'email', type: 'email' },
    { name: 'language', type: 'language' },
  ],
  contract: [
    { name: 'id', type: 'id' },
    { name: 'customer', type: 'id', refersTo: 'customer' },
    { name: 'domain', type: 'host' },
    { name: 'renewsOn', type: 'date' },
    { name: 'status', type: 'status', otherwise: 'active' },
    { name: 'brand', type: 'brand', otherwise: '', optional: true },
    { name: 'service', type: 'id', otherwise: '', optional: true },
  ],
  server: [
    { name: 'id', type: 'id' },
    { name: 'addresses', type: 'ips' },
    // Design section 7: four sockets a server unless the provider says otherwise.
    { name: 'sockets', type: 'sockets', otherwise: '4' },
  ],
  site: [
    { name: 'host', type: 'host' },
    { name: 'contract', type: 'id', refersTo: 'contract' },
    { name: 'server', type: 'id', refersTo: 'server' },
    // Empty: https on the host itself.
    { name: 'start', type: 'start', otherwise: '' },
  ],
};

export const columns: readonly string[] = [
  'record',
  ...new Set(kinds.flatMap((kind) => fields[kind].map((field) => field.name))),
];
/** The arrays of the JSON form. */
export const plural = {
  customer: 'customers',
  contact: 'contacts',
  contract: 'contracts',
  server: 'servers',
  site: 'sites',
} as const satisfies Record<Kind, string>;

/** One value as it stands in the file. */
export type Cell = { readonly text: string; readonly line: number; readonly column: number };
/** One record as it stands in the file: whatever its format, text by field name with positions. */
export type RawRecord = {
  readonly kind: Kind;
  readonly line: number;
  readonly column: number;
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
};

/** `address` and `addresses` hold several values. In CSV: lines of a postal address by `|` or line break, IPs by space or `|`. */
export const separators: Partial<Record<Type, RegExp>> = { address: /\s*[|\r\n]\s*/, ips: /[\s|,;]+/ };
