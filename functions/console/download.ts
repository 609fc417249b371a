/** Files to be saved. */

/** Bytes from outside: never shown, never run, whatever they are. */
export const download = (bytes: Uint8Array, name: string, type = 'application/octet-stream'): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      // RFC 6266 with RFC 8187: the name in UTF-8, and a plain one for what cannot read that.
      'Content-Disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    },
  });

/** A table of the console's own making, `name` of plain letters. */
export const csvFile = (name: string, text: string): Response =>
  new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Length': String(Buffer.byteLength(text)),
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  });
