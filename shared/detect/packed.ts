/**
 * Models travel as text in modules: a function's bundle carries no loose files. The bundle of the command has another module in this one's
 * place, which has the bytes in a file (functions/cli/bundle-parts.mjs): to read a megabyte of text is a twentieth of a start.
 */
export const unpack = (text: string): Uint8Array => Buffer.from(text, 'base64');
