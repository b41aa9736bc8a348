// What clients learn of an error: message, path, and of the extensions only those below.
import { GraphQLError } from 'graphql';
import { isStream, mapStream } from './streams.mjs';

const KEPT = ['code', 'retryable', 'retryAfterMs', 'traceId'];

const MOST_LOGGED = 300;

/** Codes of the contract. Their messages were written for clients. */
const PUBLIC_CODES = new Set([
  'BAD_REQUEST', 'UNAUTHENTICATED', 'FORBIDDEN', 'CURSOR_INVALID', 'RATE_LIMITED', 'COST_LIMIT_EXCEEDED', 'PERSISTED_QUERY_NOT_FOUND', 'UNAVAILABLE',
]);

/** Codes of the gateway's own look at the document. From a subgraph they mean that it does not fit the supergraph. */
const DOCUMENT_CODES = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

/** Codes the gateway makes up when a subgraph cannot be reached, is too slow, or answers no GraphQL. */
const TRANSPORT_CODES = new Set(['SUBREQUEST_HTTP_ERROR', 'TIMEOUT_ERROR', 'GATEWAY_TIMEOUT', 'RESPONSE_VALIDATION_FAILED', 'SCHEMA_RELOAD', 'SHUTTING_DOWN']);

/** Codes that say no more than that something failed. */
const VAGUE_CODES = new Set(['DOWNSTREAM_SERVICE_ERROR', 'INTERNAL_SERVER_ERROR', 'INTERNAL']);

const MESSAGES = {
  UNAVAILABLE: 'A part of the shop cannot be reached at the moment. Try again shortly.',
  UNAUTHENTICATED: 'Sign in again.',
  FORBIDDEN: 'Not allowed.',
  RATE_LIMITED: 'Too many requests. Try again later.',
  INTERNAL: 'Something went wrong on our side.',
};

const HTTP_STATUS = { UNAVAILABLE: 503, INTERNAL: 500, UNAUTHENTICATED: 401, FORBIDDEN: 403, RATE_LIMITED: 429 };

/** What an HTTP status, or the close code of a WebSocket, of a subgraph means for the client. */
const codeOfStatus = (status) => ({ 401: 'UNAUTHENTICATED', 4401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 4403: 'FORBIDDEN', 429: 'RATE_LIMITED', 4429: 'RATE_LIMITED' })[status] ?? 'UNAVAILABLE';

const isGraphQLError = (error) => error instanceof Error && error.name === 'GraphQLError';

/** Bad variables and the like: the gateway's own words, without a code. */
const isRefusedInput = (error) => error.extensions.http?.status < 500 || /^(Variable "\$|Unknown operation|Must provide)/.test(error.message);

/** What is no GraphQL request at all gets its status whatever the client accepts; what is wrong with a document, as the specification says. */
const statusOf = ({ nodes, extensions }, { spec, ...http }) => (nodes || DOCUMENT_CODES.has(extensions.code) ? { spec, ...http } : http);

function classify(error) {
  const { code, response, serviceName } = error.extensions;
  if (DOCUMENT_CODES.has(code)) return serviceName ? { code: 'INTERNAL' } : { code, message: error.message };
  if (TRANSPORT_CODES.has(code)) return { code: codeOfStatus(response?.status) };
  if (PUBLIC_CODES.has(code)) return { code, message: error.message };
  if (typeof code === 'string' && !VAGUE_CODES.has(code) && !(error.extensions.http?.status < 500)) return { code, message: MESSAGES.INTERNAL };
  if (!VAGUE_CODES.has(code) && isRefusedInput(error)) return { code: 'BAD_REQUEST', message: error.message };
  return { code: 'INTERNAL' };
}

export class Errors {
  #log;
  #suggests;

  constructor({ log, suggests }) {
    this.#log = log;
    this.#suggests = suggests;
  }

  /** The client's view of an error. GraphQL errors are changed in place, so that nothing of them is logged twice. */
  present = (error) => {
    if (isGraphQLError(error)) return this.#presentGraphQLError(error);
    this.#log.error({ err: error }, 'Unexpected error');
    return new GraphQLError(MESSAGES.INTERNAL, { extensions: { code: 'INTERNAL' } });
  };

  #presentGraphQLError(error) {
    if (error.presented) return error;
    const { code, message = MESSAGES[code] } = classify(error);
    const { http, serviceName, response, code: from } = error.extensions;
    if (message !== error.message) {
      this.#log.warn({ code, from, subgraph: serviceName, status: response?.status, path: error.path?.join('.') }, error.message.slice(0, MOST_LOGGED));
    }
    const kept = Object.fromEntries(KEPT.filter((key) => error.extensions[key] != null).map((key) => [key, error.extensions[key]]));
    error.message = this.#suggests ? message : message.replace(/ Did you mean .*\?$/, '');
    error.extensions = { ...kept, code, ...(code === 'UNAVAILABLE' && { retryable: true }), ...(!serviceName && http && { http: statusOf(error, http) }) };
    Object.defineProperty(error, 'presented', { value: true });
    return error;
  }
}

/** Sets the HTTP status of answers without data, and the trace id of errors that have none. */
export function useErrorAnswers(errors) {
  const refusals = new WeakMap();
  return {
    onFetch({ context }) {
      return ({ response }) => {
        if (context?.forwarded && REFUSALS[response.status]) refusals.set(context.forwarded, response);
      };
    },
    onExecutionResult({ result, setResult, context }) {
      const { forwarded, socket } = context; // on a WebSocket there is no HTTP status
      const present = (answer) => {
        for (const error of answer.errors ?? []) {
          errors.present(error).extensions.traceId ??= forwarded?.['x-request-id'];
          if (socket) delete error.extensions.http;
        }
        return answer;
      };
      if (isStream(result)) return setResult(mapStream(result, { value: present }));
      if (!present(result).errors?.length || socket) return;
      const isEmpty = !result.data || Object.values(result.data).every((value) => value == null);
      if (refusals.has(forwarded) && isEmpty) return setResult(refusal(result.errors, refusals.get(forwarded)));
      if (!result.data) for (const error of result.errors) error.extensions.http ??= { status: HTTP_STATUS[error.extensions.code] ?? 400, spec: true };
    },
  };
}

/** How a subgraph refuses a request as a whole: a token that is not good, or too many requests. */
const REFUSALS = {
  401: { code: 'UNAUTHENTICATED', headers: () => ({ 'www-authenticate': 'Bearer error="invalid_token"' }) },
  429: { code: 'RATE_LIMITED', headers: (from) => (from.has('retry-after') ? { 'retry-after': from.get('retry-after') } : {}) },
};

function refusal(errors, { status, headers: from }) {
  const { code, headers } = REFUSALS[status];
  const error = errors.find(({ extensions }) => extensions.code === code) ?? errors[0];
  error.extensions.http = { status, headers: headers(from) };
  return { errors: [error] };
}
