/** Work of which two at a time would be too much, each begun when the one before it is over, however that ended. */
export type OneByOne = <T>(work: () => Promise<T>) => Promise<T>;

export const createOneByOne = (): OneByOne => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
};
