/** One of undici's files by itself: its whole costs every start twice the CPU and 15 MB. */
declare module 'undici/lib/dispatcher/client.js' {
  export { Client as default } from 'undici';
}
/** Loaded with it. */
declare module 'undici/lib/core/connect.js' {
  export { buildConnector as default } from 'undici';
}
