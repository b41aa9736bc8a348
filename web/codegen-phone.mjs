// What the phone's app knows of the contract beside its documents: their ids in the manifest, and what type each field is of. So it sends
// ids instead of texts, and answers need not name their types.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, getNamedType, isAbstractType, isCompositeType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'

/** Whether what is selected here asks for `__typename`, by itself or in a fragment that always applies. */
function namesType({ selections }, type, fragments) {
  return selections.some((one) => {
    if (one.kind === Kind.FIELD) return one.name.value === '__typename'
    const fragment = one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value) : one
    const condition = fragment.typeCondition?.name.value ?? type.name
    return condition === type.name && namesType(fragment.selectionSet, type, fragments)
  })
}

export function contractOfPhone(folder) {
  const schema = buildSchema(readFileSync(join(folder, 'api.graphql'), 'utf8'))
  const { operations } = JSON.parse(readFileSync(join(folder, 'manifests/mobile.json'), 'utf8'))
  const fields = {}
  const possible = {}

  for (const { name, body } of operations) {
    const document = parse(body)
    const fragments = new Map(
      document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
    )
    const info = new TypeInfo(schema)
    const remember = {
      Field(node) {
        if (node.alias) throw new Error(`${name}: an alias hides what type ${node.alias.value} is of`)
        const parent = info.getParentType()
        const type = getNamedType(info.getType())
        if (!type || !isCompositeType(type)) return
        if (isAbstractType(type)) {
          if (!namesType(node.selectionSet, type, fragments))
            throw new Error(`${name}: ${node.name.value} may be of several types; ask for __typename`)
          possible[type.name] = schema.getPossibleTypes(type).map((one) => one.name)
        }
        const homes = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent]
        for (const home of homes) fields[home.name] = { ...fields[home.name], [node.name.value]: type.name }
      },
    }
    visit(document, visitWithTypeInfo(info, remember))
  }

  const ids = Object.fromEntries(operations.map(({ name, id }) => [name, id]))
  const written = Object.entries({ ids, fieldTypes: fields, possibleTypes: possible })
  const typeOf = { ids: 'string', fieldTypes: 'Record<string, string>', possibleTypes: 'string[]' }
  return written
    .map(([name, value]) => `export const ${name}: Record<string, ${typeOf[name]}> = ${JSON.stringify(value, null, 2)}\n`)
    .join('\n')
}
