// Nulls as GraphQL wants them. router-runtime 1.4.23 leaves a null where the graph says there is none, and an object without its
// fields where a fragment asked for an entity that is gone. This completes its answers: what must not be null takes the nearest
// thing that may be null with it.
import { GraphQLError, Kind, TypeInfo, getVariableValues, isAbstractType, isLeafType, isListType, isNonNullType, visit, visitWithTypeInfo } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { merged } from './merging.mjs';

/** Asked for besides what the client asked for, to know the types behind interfaces and unions. */
const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

const isTypename = ({ kind, name, alias }) => kind === Kind.FIELD && name.value === '__typename' && !alias;

function withTypenames(schema, document) {
  const types = new TypeInfo(schema);
  const SelectionSet = (node) => {
    if (!isAbstractType(types.getParentType()) || node.selections.some(isTypename)) return undefined;
    return { ...node, selections: [...node.selections, TYPENAME] };
  };
  return visit(document, visitWithTypeInfo(types, { SelectionSet }));
}

class Completion {
  constructor(schema, { document, operationName, variables = {} }) {
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    this.schema = schema;
    this.operation = operations.find(({ name }) => !operationName || name?.value === operationName);
    this.fragments = Object.fromEntries(document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
    this.variables = getVariableValues(schema, this.operation.variableDefinitions ?? [], variables).coerced ?? variables;
    this.root = schema.getRootType(this.operation.operation);
    this.subfields = new Map();
  }

  /** Once for all items of a list: they share their nodes. */
  fieldsOf(type, nodes) {
    const known = this.subfields.get(nodes) ?? new Map();
    if (!known.has(type)) known.set(type, collectSubfields(this.schema, this.fragments, this.variables, type, nodes));
    this.subfields.set(nodes, known);
    return known.get(type);
  }

  of(data) {
    return this.object(this.root, data, collectFields(this.schema, this.fragments, this.variables, this.root, this.operation.selectionSet));
  }

  object(type, value, fields) {
    const completed = {};
    for (const [key, nodes] of fields) {
      const name = nodes[0].name.value;
      if (nodes.every((node) => node === TYPENAME)) continue;
      if (name.startsWith('__')) {
        completed[key] = name === '__typename' ? type.name : value[key];
        continue;
      }
      const field = type.getFields()[name];
      completed[key] = this.value(field.type, value[key], nodes);
      if (completed[key] === null && isNonNullType(field.type)) return null;
    }
    return completed;
  }

  value(type, value, nodes) {
    if (value == null) return null;
    if (isNonNullType(type)) return this.value(type.ofType, value, nodes);
    if (isLeafType(type)) return value;
    if (isListType(type)) {
      const items = value.map((item) => this.value(type.ofType, item, nodes));
      return isNonNullType(type.ofType) && items.includes(null) ? null : items;
    }
    const runtimeType = isAbstractType(type) ? this.schema.getType(value.__typename) : type;
    return runtimeType ? this.object(runtimeType, value, this.fieldsOf(runtimeType, nodes)) : value;
  }
}

/** Prepares the documents of one schema, and completes the answers to them. */
export function completions(schema) {
  const prepared = new WeakMap();
  return {
    prepare(document) {
      if (!prepared.has(document)) prepared.set(document, withTypenames(schema, merged(schema, document)));
      return prepared.get(document);
    },
    complete: (request) => (result) => {
      if (!result.data) return result;
      const data = new Completion(schema, request).of(result.data);
      return { ...result, data, ...(!data && { errors: result.errors ?? [new GraphQLError('The whole answer hangs on a value that is missing.')] }) };
    },
  };
}
