/** WARC files through warcio, a program that is not ours. */
import { WARCParser, type WARCRecord } from 'warcio';

export type Read = { readonly record: WARCRecord; readonly payload: Buffer };
export const readWarc = async (bytes: Uint8Array): Promise<readonly Read[]> => {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  const read: Read[] = [];
  const parser = new WARCParser(stream);
  for await (const record of parser) read.push({ record, payload: Buffer.from(await record.readFully(false)) });
  return read;
};
