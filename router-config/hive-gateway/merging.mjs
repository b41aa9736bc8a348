// What a document asks for twice, asked once. Clients compose their pages of fragments that know nothing of each other, and GraphQL
// merges what they want of one field; router-runtime 1.4.23 answers such a field with null, or with each item of its list twice.
import { Kind, SchemaMetaFieldDef, TypeMetaFieldDef, getNamedType, print } from 'graphql';

const META = { __schema: SchemaMetaFieldDef, __type: TypeMetaFieldDef };

/** Parts with the same key can be one. */
function keyOf(part) {
  const what = part.kind === Kind.FIELD ? (part.alias ?? part.name).value : `... on ${part.typeCondition.name.value}`;
  return [what, ...(part.directives ?? []).map(print)].join(' ');
}

function grouped(parts) {
  const groups = new Map();
  for (const part of parts) {
    const key = keyOf(part);
    if (groups.has(key)) groups.get(key).push(part);
    else groups.set(key, [part]);
  }
  return [...groups.values()];
}

/** All of the first but for what it selects. */
const together = ([first, ...others]) =>
  others.length && first.selectionSet ? { ...first, selectionSet: { ...first.selectionSet, selections: [first, ...others].flatMap((part) => part.selectionSet.selections) } } : first;

const typeOf = (type, name) => getNamedType((META[name] ?? type.getFields()[name]).type);

class Merging {
  constructor(schema, definitions) {
    this.schema = schema;
    this.fragments = new Map(definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((definition) => [definition.name.value, definition]));
  }

  selectionSet(type, selectionSet) {
    const parts = grouped(this.flat(type, selectionSet.selections, new Set()));
    return { ...selectionSet, selections: parts.map(together).map((part) => this.part(type, part)) };
  }

  /** Fields, and fragments that are of another type or under a condition. */
  *flat(type, selections, spread) {
    for (const part of selections) {
      if (part.kind === Kind.FIELD) {
        yield part;
        continue;
      }
      const fragment = part.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(part.name.value) : part;
      const on = fragment.typeCondition?.name.value ?? type.name;
      if (part.directives?.length || on !== type.name) {
        yield { kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: on } }, directives: part.directives, selectionSet: fragment.selectionSet };
      } else if (!spread.has(fragment)) {
        spread.add(fragment);
        yield* this.flat(type, fragment.selectionSet.selections, spread);
      }
    }
  }

  part(type, part) {
    if (!part.selectionSet) return part;
    const inner = part.kind === Kind.FIELD ? typeOf(type, part.name.value) : this.schema.getType(part.typeCondition.name.value);
    return { ...part, selectionSet: this.selectionSet(inner, part.selectionSet) };
  }
}

/** The same question, of its operations alone. */
export function merged(schema, document) {
  const merging = new Merging(schema, document.definitions);
  const definitions = document.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({ ...operation, selectionSet: merging.selectionSet(schema.getRootType(operation.operation), operation.selectionSet) }));
  return { ...document, definitions };
}
