/** One of undici's files by itself: its parser, compiled. */
declare module 'undici/lib/llhttp/llhttp-wasm.js' {
  const code: Buffer<ArrayBuffer>;
  export default code;
}
