import { describe, expect, test } from 'vitest';
import { readText } from '../../../shared/crawl/charset.ts';

describe('a body that was cut at the size limit', () => {
  const whole = Buffer.from(`<p>${'Été à Liège, 🌱 '.repeat(5)}</p>`);
  const html = 'text/html; charset=utf-8';
  const marked = Buffer.from('\ufeffЗдравствуй', 'utf16le');
  test.each([
    ['whose header names UTF-8', whole, html],
    ['of which nobody says anything', whole, 'text/html'],
    ['in UTF-16', marked, 'text/html'],
  ])('%s: half a character at its end is no fault, wherever the cut lies', (_, body, type) => {
    for (let end = 6; end < body.length; end += 1) {
      const { text, faults } = readText(body.subarray(0, end), type, true);
      expect([
        end,
        faults,
        body
          .toString(body === marked ? 'utf16le' : 'utf8')
          .replace('\ufeff', '')
          .startsWith(text),
      ]).toEqual([end, [], true]);
    }
  });
  test('broken bytes within stay a fault, and so does half a character where nothing was cut', () => {
    const broken = Buffer.concat([Buffer.from('é'), Buffer.from([0xff]), whole]);
    expect(readText(broken, html, true).faults).toMatchObject([{ problem: 'broken-text' }]);
    const half = whole.subarray(0, whole.indexOf('É') + 1);
    expect(readText(half, html).faults).toMatchObject([{ problem: 'broken-text' }]);
    expect(readText(half, html, true).faults).toEqual([]);
  });
});
