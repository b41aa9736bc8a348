/**
 * An async iterable with its values and errors changed on the way. Not a generator: a generator's `return` waits for the next
 * value, so whoever leaves a quiet subscription would hold it open.
 */
export function mapStream(stream, { value: mapValue = (value) => value, error: mapError = (error) => error }) {
  const source = stream[Symbol.asyncIterator]();
  return {
    async next() {
      try {
        const { value, done } = await source.next();
        return { value: done ? undefined : mapValue(value), done };
      } catch (error) {
        throw mapError(error);
      }
    },
    async return() {
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

export const isStream = (result) => typeof result?.[Symbol.asyncIterator] === 'function';
