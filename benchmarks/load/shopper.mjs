import { Client } from 'undici';
import { documents } from './documents.mjs';

/** Errors end in the answer's first level; inside a text every quote is escaped, so this finds nothing else. */
const FAILED = /"errors":|"userErrors":\[\{/;

/** One client with one connection, as a browser keeps it; what is not a clean answer is an exception. */
export class Shopper {
  #connection;
  #path;
  #token;

  constructor(url, token) {
    const { origin, pathname } = new URL(url);
    this.#connection = new Client(origin, { headersTimeout: 30_000, bodyTimeout: 30_000 });
    this.#path = pathname;
    this.#token = token;
  }

  /** Answers the text as it came. */
  send(operation, variables) {
    return this.#post(documents[operation], variables, operation);
  }

  async ask(operation, variables) {
    return JSON.parse(await this.send(operation, variables)).data;
  }

  /** For what no page of the storefront asks. */
  async askDocument(document, variables) {
    return JSON.parse(await this.#post(document, variables)).data;
  }

  async #post(document, variables, operation) {
    const { statusCode, body } = await this.#connection.request(this.#request(document, variables, 'application/graphql-response+json', operation));
    const text = await body.text();
    if (statusCode !== 200 || FAILED.test(text) || !text.includes('"data":')) {
      throw new Error(`${operation ?? document.slice(0, 40)}: ${statusCode} ${text.slice(0, 300)}`);
    }
    return text;
  }

  /** Opens a subscription as server-sent events; resolves once the first event is there. What ends before it is refused, with what it said. */
  async subscribe(operation, variables, onEvent) {
    const { statusCode, body } = await this.#connection.request(this.#request(documents[operation], variables, 'text/event-stream', operation));
    if (statusCode !== 200) throw new Error(`${operation}: ${statusCode} ${(await body.text()).slice(0, 300)}`);
    return new Promise((opened, refused) => {
      let rest = '';
      body.setEncoding('utf8').on('data', (text) => {
        const events = (rest + text).split('\n\n');
        rest = events.pop();
        for (const event of events) {
          if (event.includes('"orderUpdated":{')) {
            opened();
            onEvent(event);
          } else if (FAILED.test(event)) refused(new Error(`${operation}: ${event.slice(0, 300)}`));
        }
      });
      body.on('error', refused).on('end', () => refused(new Error(`${operation} ended before its first event`)));
    });
  }

  #request(document, variables, accept, operation) {
    return {
      method: 'POST',
      path: this.#path,
      headers: {
        'content-type': 'application/json',
        accept,
        'x-client-name': 'benchmark',
        ...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}),
      },
      body: JSON.stringify({ query: document, operationName: operation, variables }),
    };
  }

  leave() {
    return this.#connection.destroy();
  }
}
