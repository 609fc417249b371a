/** Reads back what warc.ts wrote, for people to look at. What does not read as a record ends the list. */
export type WarcRecord = {
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
};
export type HttpBlock = {
  /** Status or request line, and the headers, as they stand. */
  readonly head: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
};

const latin1 = new TextDecoder('latin1');
/** Where the empty line after a header ends; -1: there is none. */
const endOfHead = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at + 3 < bytes.length; at += 1)
    if (bytes[at] === 13 && bytes[at + 1] === 10 && bytes[at + 2] === 13 && bytes[at + 3] === 10) return at + 4;
  return -1;
};
const fieldsOf = (head: string): (readonly [name: string, value: string])[] =>
  head.split('\r\n').flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 1 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const];
  });

export const readWarc = (bytes: Uint8Array): readonly WarcRecord[] => {
  const records: WarcRecord[] = [];
  for (let at = 0; at < bytes.length; ) {
    const start = endOfHead(bytes, at);
    if (start < 0) break;
    const head = latin1.decode(bytes.subarray(at, start));
    const fields = new Map(fieldsOf(head));
    const length = Number(fields.get('content-length') ?? Number.NaN);
    if (!head.startsWith('WARC/1.') || !Number.isInteger(length) || length < 0) break;
    records.push({ fields, block: bytes.subarray(start, start + length) });
    // Two line ends follow each record.
    at = start + length + 4;
  }
  return records;
};

export const readHttp = (block: Uint8Array): HttpBlock | undefined => {
  const end = endOfHead(block, 0);
  if (end < 0) return undefined;
  const head = latin1.decode(block.subarray(0, end)).trimEnd();
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/.exec(head)?.[1] ?? 0);
  return { head, status, headers: fieldsOf(head), body: block.subarray(end) };
};
