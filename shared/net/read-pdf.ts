/**
 * Text of a PDF by unpdf (pdf.js without a browser), in a thread of its own: a PDF is a program of sorts, and one that loops or grows
 * loses its thread and nothing else. The thread starts with the first PDF, and is not waited for when the program ends.
 */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { PdfText, ReadPdf } from '../crawl/plan.ts';

export type PdfReader = { readonly read: ReadPdf; readonly close: () => Promise<void> };

const deadlineMs = 15_000;
const mostPages = 100;
const heapMegabytes = 192;

/** Runs in the thread, which knows no TypeScript when it is made from a text. No font, no picture, no script of the PDF is touched. */
const work = `
const { parentPort, workerData } = require('node:worker_threads');
const { getDocumentProxy } = require(workerData.library);
parentPort.on('message', async ({ bytes, mostPages }) => {
  let text;
  try {
    const pdf = await getDocumentProxy(bytes, { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
    const pages = [];
    for (let at = 1; at <= Math.min(pdf.numPages, mostPages); at += 1) {
      const content = await (await pdf.getPage(at)).getTextContent();
      pages.push(content.items.map((item) => (item.str ?? '') + (item.hasEOL ? '\\n' : '')).join(''));
    }
    text = { title: String(info?.Title ?? '').slice(0, 500), pages };
    await pdf.loadingTask.destroy();
  } catch {
    // Broken or locked. Whatever was read before it showed counts.
  }
  parentPort.postMessage(text);
});`;

type Thread = { readonly worker: Worker; answer: (text: PdfText | undefined) => void };

const isText = (value: unknown): value is PdfText =>
  typeof value === 'object' && value !== null && 'pages' in value && Array.isArray(value.pages);

/** One at a time. `library` and the deadline are for tests. */
export const createPdfReader = (library = 'unpdf', withinMs = deadlineMs): PdfReader => {
  let thread: Thread | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const open = (): Thread => {
    const path = createRequire(import.meta.url).resolve(library);
    const worker = new Worker(work, {
      eval: true,
      workerData: { library: path },
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      stdout: true,
      stderr: true,
    });
    const opened: Thread = { worker, answer: () => undefined };
    const gone = (): void => {
      if (thread === opened) thread = undefined;
      opened.answer(undefined);
    };
    worker.on('message', (text: unknown) => opened.answer(isText(text) ? text : undefined));
    worker.on('error', gone);
    worker.on('exit', gone);
    worker.unref();
    return opened;
  };

  const readOne = (bytes: Uint8Array): Promise<PdfText | undefined> =>
    new Promise((resolve) => {
      try {
        thread ??= open();
      } catch {
        // No library in this installation: PDFs are not read, and the visit says so.
        resolve(undefined);
        return;
      }
      const { worker } = thread;
      const late = setTimeout(() => void worker.terminate(), withinMs);
      thread.answer = (text) => {
        clearTimeout(late);
        worker.unref();
        resolve(text);
      };
      worker.ref();
      worker.postMessage({ bytes: Uint8Array.from(bytes), mostPages });
    });

  return {
    read: (bytes) => {
      const answer = turn.then(() => readOne(bytes));
      turn = answer;
      return answer;
    },
    close: async () => {
      await thread?.worker.terminate();
    },
  };
};
