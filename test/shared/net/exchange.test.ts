/** One connection's answers, one after the other: nothing of one is left in the next. */
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { Handler } from '../../../shared/net/dispatch.ts';
import { createAsk, largeBytes } from '../../../shared/net/exchange.ts';
import { createRoom, type Room } from '../../../shared/net/room.ts';
import type { FetchRequest } from '../../../shared/ports.ts';

const limits = { connectMs: 1_000, headersMs: 5_000, totalMs: 10_000, bodyBytes: 4 * largeBytes };
const page = [['content-type', 'text/html']] as const;
/** A connection whose answers the test gives; `done`: what it was told to do. */
const connected = (room: Room = createRoom(64 * largeBytes)) => {
  const done: string[] = [];
  let handler: Handler | undefined;
  const { ask, end } = createAsk(
    {
      dispatch: (_asked, heard) => {
        handler = heard;
        return {
          abort: () => done.push('abort'),
          pause: () => done.push('pause'),
          resume: () => done.push('resume'),
        };
      },
    },
    room,
  );
  return {
    done,
    end,
    say: (what: (handler: Handler) => void): void => {
      if (handler !== undefined) what(handler);
    },
    ask: (request: Partial<Pick<FetchRequest, 'limits' | 'wanted'>> = {}) => ask('/', {}, { limits, ...request }),
  };
};

test('bodies are counted one by one, and each is its own', async () => {
  const { ask, say } = connected();
  for (const sign of [1, 2, 3]) {
    const ended = ask({ limits: { ...limits, bodyBytes: 1_000 } });
    say(({ onHead, onData, onEnd }) => {
      onHead(200, 'OK', page);
      onData(new Uint8Array(600).fill(sign));
      onEnd();
    });
    const { result, spoilt } = await ended;
    expect([result.ok && result.value.bytes, spoilt]).toEqual([new Uint8Array(600).fill(sign), false]);
  }
  const bare = ask();
  say(({ onHead, onEnd }) => {
    onHead(304, 'Not Modified', []);
    onEnd();
  });
  const { result } = await bare;
  expect(result.ok && result.value).toEqual({
    status: 304,
    reason: 'Not Modified',
    headers: [],
    bytes: new Uint8Array(),
  });
});

test('a body that was not wanted says nothing of the next', async () => {
  const { ask, say } = connected();
  const types: readonly string[] = ['text/html'];
  const cuts: unknown[] = [];
  for (const type of ['image/png', 'text/html', 'image/png', 'text/html']) {
    const ended = ask({ wanted: types });
    say(({ onHead, onData, onEnd }) => {
      onHead(200, 'OK', [
        ['content-type', type],
        ['content-length', '2'],
      ]);
      onData(Buffer.from('ab'));
      onEnd();
    });
    const { result } = await ended;
    cuts.push(result.ok ? [result.value.cut, result.value.bytes.length] : result);
  }
  expect(cuts).toEqual([
    ['unwanted', 0],
    [undefined, 2],
    ['unwanted', 0],
    [undefined, 2],
  ]);
});

test('answers before an answer are counted for each', async () => {
  const { ask, say } = connected();
  for (let answer = 0; answer < 4; answer += 1) {
    const ended = ask();
    say(({ onHead, onEnd }) => {
      for (let hints = 0; hints < 20; hints += 1) onHead(103, 'Early Hints', []);
      onHead(200, 'OK', page);
      onEnd();
    });
    expect((await ended).result.ok).toBe(true);
  }
  const flood = ask();
  say(({ onHead }) => {
    for (let hints = 0; hints < 40; hints += 1) onHead(103, 'Early Hints', []);
  });
  expect(await flood).toMatchObject({ result: { ok: false, error: { problem: 'bad-response' } }, spoilt: true });
});

test('each large body has its turn among the large ones, and leaves it once', async () => {
  const entered: number[] = [];
  let inside = 0;
  const { ask, say } = connected({
    enter: (bytes, go) => {
      entered.push(bytes);
      inside += 1;
      go();
      return () => {
        inside -= 1;
      };
    },
  });
  for (const large of [true, false, true]) {
    const ended = ask();
    say(({ onHead, onData, onEnd }) => {
      onHead(200, 'OK', page);
      onData(new Uint8Array(large ? largeBytes + 1 : 10));
      onEnd();
    });
    await ended;
    await turn();
    expect(inside).toBe(0);
  }
  expect(entered).toEqual([limits.bodyBytes, limits.bodyBytes]);
});

test('a wait for room is told of the answer that waited, and of no other', async () => {
  let go: (() => void) | undefined;
  const { ask, say, done } = connected({
    enter: (_bytes, entered) => {
      go = entered;
      return () => {};
    },
  });
  const waiting = ask();
  say(({ onHead, onData }) => {
    onHead(200, 'OK', page);
    onData(new Uint8Array(largeBytes + 1));
  });
  expect(done).toEqual(['pause']);
  await new Promise((resolve) => setTimeout(resolve, 20));
  go?.();
  expect(done).toEqual(['pause', 'resume']);
  say(({ onEnd }) => onEnd());
  expect((await waiting).waitedMs).toBeGreaterThan(0);
  const before = go;
  const next = ask();
  say(({ onHead, onData }) => {
    onHead(200, 'OK', page);
    onData(new Uint8Array(largeBytes + 1));
  });
  before?.();
  expect(done).toEqual(['pause', 'resume', 'pause']);
  go?.();
  say(({ onEnd }) => onEnd());
  await next;
  const small = ask();
  before?.();
  say(({ onHead, onEnd }) => {
    onHead(200, 'OK', page);
    onEnd();
  });
  expect([(await small).waitedMs, done]).toEqual([0, ['pause', 'resume', 'pause', 'resume']]);
});

test('a deadline that was near when its answer came is not that of the next', async () => {
  const { ask, say } = connected();
  const first = ask({ limits: { ...limits, headersMs: 5 } });
  const answered = new Promise<Awaited<ReturnType<typeof ask>>>((resolve) => {
    // In one turn with the deadline, and behind it.
    setTimeout(() => {
      say(({ onHead, onEnd }) => {
        onHead(200, 'OK', page);
        onEnd();
      });
      void first.then(async () => {
        const next = ask();
        await turn();
        await turn();
        say(({ onHead, onEnd }) => {
          onHead(200, 'OK', page);
          onEnd();
        });
        resolve(await next);
      });
    }, 6);
  });
  const busyUntil = performance.now() + 30;
  while (performance.now() < busyUntil);
  expect([(await first).result.ok, (await answered).result.ok]).toEqual([true, true]);
});

test('a deadline for headers that was near when a large body came is not that of the body', async () => {
  let go: (() => void) | undefined;
  const { ask, say } = connected({
    enter: (_bytes, entered) => {
      go = entered;
      return () => {};
    },
  });
  const ended = ask({ limits: { ...limits, headersMs: 5 } });
  // In one turn with the deadline, and behind it.
  setTimeout(async () => {
    say(({ onHead, onData }) => {
      onHead(200, 'OK', page);
      onData(new Uint8Array(largeBytes + 1));
    });
    go?.();
    await turn();
    await turn();
    say(({ onEnd }) => onEnd());
  }, 6);
  const busyUntil = performance.now() + 30;
  while (performance.now() < busyUntil);
  const { result } = await ended;
  expect(result.ok && [result.value.cut, result.value.bytes.length]).toEqual([undefined, largeBytes + 1]);
});

test('nothing holds on to a connection that is closed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { ask, say, end } = connected();
  const ended = ask();
  say(({ onHead, onEnd }) => {
    onHead(200, 'OK', page);
    onEnd();
  });
  await ended;
  expect(vi.getTimerCount()).toBe(1);
  end();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('what is heard of a request that is over is not heard', async () => {
  const { ask, say } = connected();
  const late = ask({ limits: { ...limits, headersMs: 5 } });
  expect(await late).toMatchObject({ result: { ok: false, error: { problem: 'timeout' } }, spoilt: true });
  say(({ onHead, onData, onEnd, onError }) => {
    onHead(200, 'OK', page);
    onData(Buffer.from('late'));
    onEnd();
    onError(new Error('late'));
  });
  const next = ask();
  say(({ onHead, onData, onEnd }) => {
    onHead(200, 'OK', page);
    onData(Buffer.from('next'));
    onEnd();
  });
  const { result } = await next;
  expect(result.ok && Buffer.from(result.value.bytes).toString()).toBe('next');
});
