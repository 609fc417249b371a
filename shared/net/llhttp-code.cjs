// A thing with a name, since bundlers make a getter for each property of what a CommonJS module is: of bytes, 54,000, which are 10 MB.
exports.code = require('undici/lib/llhttp/llhttp-wasm.js');
