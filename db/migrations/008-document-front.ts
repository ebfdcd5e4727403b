/**
 * A document can be without a cover and a contents list: a field of its layout, which the store keeps as JSON. No table changes; the
 * number alone keeps a program that does not know the field, and would take the year's documents for damaged, from opening the store.
 */
export async function up(): Promise<void> {}
