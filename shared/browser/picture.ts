/** A page's picture, and the one that may be shown to anybody: grey, small, and blurred in its own pixels. */
import type { Browser, CDPSession } from 'playwright-core';
import type { Picture } from '../ports.ts';

export const viewport = { width: 1280, height: 960 } as const;
const mostHeight = 3_000;
const blurredWidth = 480;
/** Standard deviation in pixels of the small picture: no line of text and no face survives it. */
const blur = 8;

/** By the protocol itself: nothing of it passes through the page's own scripts. */
const clearPicture = async (session: CDPSession): Promise<{ readonly bytes: Buffer; readonly height: number }> => {
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const height = Math.min(mostHeight, Math.max(viewport.height, Math.ceil(cssContentSize.height)));
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'jpeg',
    quality: 80,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: viewport.width, height, scale: 1 },
  });
  return { bytes: Buffer.from(data, 'base64'), height };
};

/** In a profile without scripts or network: the browser that drew the page decodes, greys and blurs it too. */
const blurredPicture = async (browser: Browser, clear: Buffer, height: number): Promise<Buffer> => {
  const size = { width: blurredWidth, height: Math.round((height * blurredWidth) / viewport.width) };
  const context = await browser.newContext({ viewport: size, javaScriptEnabled: false });
  // Nothing is closed here: the whole browser is, right after, and one in a single process would end with the first window.
  const page = await context.newPage();
  await page.route('**/*', (route) => route.abort());
  const style = `html,body{margin:0;background:#fff}img{display:block;width:${size.width}px;height:${size.height}px;filter:grayscale(1) blur(${blur}px)}`;
  await page.setContent(
    `<!doctype html><style>${style}</style><img src="data:image/jpeg;base64,${clear.toString('base64')}">`,
    { waitUntil: 'load' },
  );
  return page.screenshot({ type: 'jpeg', quality: 60 });
};

export const takePicture = async (browser: Browser, session: CDPSession): Promise<Picture> => {
  const { bytes, height } = await clearPicture(session);
  return { clear: bytes, blurred: await blurredPicture(browser, bytes, height), width: viewport.width, height };
};
