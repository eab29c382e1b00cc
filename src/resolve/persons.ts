import type { PersonMention } from '../mentions/persons.ts';
import type { Entity, Reference } from './entity.ts';

/** One entity per name: a report names no two officials alike. The first role stays. */
export function resolvePersons(mentions: readonly PersonMention[]): { entities: Entity[]; references: Reference[] } {
  const entities = new Map<string, Entity>();
  const references: Reference[] = [];
  for (const m of mentions) {
    const key = `person:${m.text}`;
    const known = entities.get(key);
    if (known) known.mentions.push({ start: m.start, end: m.end });
    else
      entities.set(key, {
        key,
        kind: 'person',
        label: m.text,
        aliases: [],
        mentions: [{ start: m.start, end: m.end }],
        attributes: { role: m.role },
      });
    references.push({ mention: m, key });
  }
  return { entities: [...entities.values()], references };
}
