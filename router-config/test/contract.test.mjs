import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { test } from './support/deviations.mjs';
import { ask, startRouter } from './support/shop.mjs';

const schema = (file) => new URL(`../../schema/${file}`, import.meta.url);

test('shows clients exactly schema/api.graphql', async () => {
  const nobody = { url: 'http://127.0.0.1:9/graphql' };
  const router = await startRouter({ catalog: nobody, order: nobody, env: { STOA_SUPERGRAPH: schema('supergraph.graphql').pathname } });
  try {
    const { body } = await ask(router, getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true }));
    const shown = printSchema(lexicographicSortSchema(buildClientSchema(body.data)));
    const [, ...written] = readFileSync(schema('api.graphql'), 'utf8').split('\n\n');
    const wanted = written.join('\n\n').trim();
    assert.deepEqual(typesIn(shown).filter((type) => !typesIn(wanted).includes(type)), []);
    assert.equal(shown.trim(), wanted);
  } finally {
    await router.stop();
  }
});

const typesIn = (sdl) => [...sdl.matchAll(/^(?:type|interface|union|enum|input|scalar) (\w+)/gm)].map(([, name]) => name);
