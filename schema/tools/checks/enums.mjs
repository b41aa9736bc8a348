// New values of an output enum come at any time, so each enum must say how a client treats one it does not know.
import { getNamedType, isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { UNION_ENUMS } from './consistency.mjs';

export function checkEnums(api) {
  const given = new Set();
  for (const type of Object.values(api.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) given.add(getNamedType(field.type));
  }
  return [...given]
    .filter((type) => isEnumType(type) && !UNION_ENUMS.has(type.name))
    .filter((type) => !/unknown/i.test(type.description ?? ''))
    .map((type) => `${type.name} is given to clients: its description must say how to treat an unknown value.`);
}
