// The Rust planner, with one fault mended: router-runtime 1.4.23 keeps the errors of a subscription's events and sends them
// again with every later event.
import { unifiedGraphHandler as plan } from '@graphql-hive/router-runtime';
import { isStream, mapStream } from './streams.mjs';

/** Takes the errors out of the list that the runtime goes on filling. */
const withOwnErrors = (event) => (event.errors ? { ...event, errors: event.errors.splice(0) } : event);

export async function unifiedGraphHandler(options) {
  const planned = await plan(options);
  return {
    ...planned,
    executor: async (request) => {
      const result = await planned.executor(request);
      return isStream(result) ? mapStream(result, { value: withOwnErrors }) : result;
    },
  };
}
