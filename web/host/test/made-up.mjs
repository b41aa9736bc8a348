// Answers to any question of the contract, made up: every field has a value of its type, every list two things.
import { readFileSync } from 'node:fs'
import { buildSchema, execute, getNamedType, isEnumType, isLeafType, isListType, isNonNullType, parse } from 'graphql'

const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'))

const VALUES = {
  Int: 2,
  Float: 2.5,
  Boolean: true,
  Decimal: '72.00',
  DateTime: '2026-11-22T23:30:00Z',
  CurrencyCode: 'EUR',
  CountryCode: 'DE',
}

const wayOf = (path) => (path ? `${wayOf(path.prev)}.${path.key}` : '')

function madeUp(type, { parentType, fieldName, path }) {
  if (isNonNullType(type)) return madeUp(type.ofType, { parentType, fieldName, path })
  if (isListType(type)) return [0, 1].map((key) => madeUp(type.ofType, { parentType, fieldName, path: { prev: path, key } }))
  const named = getNamedType(type)
  if (!isLeafType(named)) return { way: wayOf(path) }
  if (isEnumType(named)) return named.getValues()[0].value
  if (named.name === 'ID') return `${parentType.name}${wayOf(path.prev)}`
  return VALUES[named.name] ?? (/url/i.test(fieldName) ? 'https://cdn.example/a.jpg' : `${fieldName}${wayOf(path.prev)}`)
}

/** What the API might say. `said` has the values that matter, by `Type.field`. */
export function answerOf({ query, operationName, variables }, said = {}) {
  const fieldResolver = (_source, _args, _context, info) => {
    const name = `${info.parentType.name}.${info.fieldName}`
    return name in said ? said[name] : madeUp(info.returnType, info)
  }
  const typeResolver = (value, _context, _info, type) => value.__typename ?? schema.getPossibleTypes(type)[0].name
  return execute({
    schema,
    document: parse(query),
    operationName,
    variableValues: variables,
    rootValue: {},
    fieldResolver,
    typeResolver,
  })
}
