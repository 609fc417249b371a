/** The document as it stands, read from a world of its own: nothing that the page redefines is asked. */
import type { CDPSession } from 'playwright-core';

const mostCharacters = 4 * 1024 * 1024;
/** Open shadow roots follow at the end: their text is on the screen, and in no outer HTML. */
const expression = `(() => {
  const most = ${mostCharacters};
  let html = document.documentElement.outerHTML;
  const roots = [document];
  for (let at = 0; at < roots.length && at < 2000 && html.length < most; at += 1) {
    const walker = document.createTreeWalker(roots[at], 1);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.shadowRoot === null || node.shadowRoot === undefined) continue;
      roots.push(node.shadowRoot);
      html += '<div>' + node.shadowRoot.innerHTML + '</div>';
    }
  }
  return html.slice(0, most);
})()`;

export const readDocument = async (session: CDPSession): Promise<string> => {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'hostwarden',
  });
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  return typeof result.value === 'string' ? `<!doctype html>${result.value}` : '';
};
