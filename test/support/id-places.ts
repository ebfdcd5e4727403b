import type { z } from 'zod';
import { placeOf } from '../../shared/model/exchange/problem.ts';
import type { JsonPath } from './json-edit.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Every place in a value where the schema says that an id stands: names of things and references to them alike. What it
 * finds follows the schema, so that a field added to the model is found without a change here.
 */
export function idPlaces(root: JsonSchema, value: unknown): { readonly path: JsonPath; readonly place: string }[] {
  return walk(root, root, value, []).map((path) => ({ path, place: placeOf(path) }));
}

function walk(root: JsonSchema, schema: JsonSchema, value: unknown, path: JsonPath): JsonPath[] {
  if (schema.$ref === '#/$defs/Id') {
    return typeof value === 'string' ? [path] : [];
  }
  if (schema.$ref !== undefined) {
    const definition = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return definition === undefined ? [] : walk(root, definition, value, path);
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) {
    return choices.filter((choice) => fits(choice, value)).flatMap((choice) => walk(root, choice, value, path));
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    return isSchema(items) ? value.flatMap((member: unknown, index) => walk(root, items, member, [...path, index])) : [];
  }
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    isSchema(property) && isObject(value) ? walk(root, property, value[name], [...path, name]) : [],
  );
}

/** Of several shapes with a constant `type`, the one that the value has. */
function fits(schema: JsonSchema, value: unknown): boolean {
  const type = schema.properties?.type;
  return !isSchema(type) || type.const === undefined || (isObject(value) && value.type === type.const);
}

function isSchema(schema: unknown): schema is JsonSchema {
  return isObject(schema);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
