// The planner in Rust, with the faults of its runtime (1.4.23) mended: see merging.mjs, completion.mjs, and below.
import { unifiedGraphHandler as plan } from '@graphql-hive/router-runtime';
import { completions } from './completion.mjs';
import { isStream, mapStream } from './streams.mjs';

/** The runtime keeps the errors of a subscription's events and sends them again with every later one: take them out of its list. */
const withOwnErrors = (event) => (event.errors ? { ...event, errors: event.errors.splice(0) } : event);

export async function unifiedGraphHandler(options) {
  const planned = await plan(options);
  const { prepare, complete } = completions(planned.unifiedGraph);
  return {
    ...planned,
    async executor(request) {
      const prepared = { ...request, document: prepare(request.document) };
      const completed = complete(prepared);
      const result = await planned.executor(prepared);
      return isStream(result) ? mapStream(result, { value: (event) => completed(withOwnErrors(event)) }) : completed(result);
    },
  };
}
