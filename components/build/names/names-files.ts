import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Complaint, describeComplaint, readEntry } from '../../topics/complaint.ts';
import { readJson } from '../topic-files.ts';
import {
  LanguageSchema,
  type LanguageSource,
  RulesSchema,
  type RulesSource,
} from './names-schema.ts';

/** A topic's names folder, read and valid. */
export interface TopicNames {
  id: string;
  rules: RulesSource;
  languages: { file: string; source: LanguageSource }[];
}

/** What a topic has that brings no rules of its own: each `name` is certain. */
const PLAIN_RULES: RulesSource = v.parse(RulesSchema, {
  since: null,
  classes: { name: 'a name that always means the topic' },
  gapStops: [],
  anchors: ['name'],
  rules: [{ pattern: '{name}', why: 'a name is a name', certain: true }],
});

function valid<T>({ value, complaints }: { value: T | null; complaints: Complaint[] }): T {
  if (value === null) throw new Error(complaints.map(describeComplaint).join('\n'));
  return value;
}

/** Reads every `<topic>/names` folder under `topicsDir`. Throws with file, entry and field. */
export function readNamesFolders(topicsDir: string): TopicNames[] {
  return readdirSync(topicsDir)
    .filter((id) => existsSync(join(topicsDir, id, 'names')))
    .sort()
    .map((id) => {
      const folder = join(topicsDir, id, 'names');
      const files = readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort();
      const at = (name: string) => `${id}/names/${name}`;
      const rules = files.includes('rules.json')
        ? valid(
            readEntry(RulesSchema, readJson(join(folder, 'rules.json')), at('rules.json'), null),
          )
        : PLAIN_RULES;
      const languages = files
        .filter((name) => name !== 'rules.json')
        .map((name) => {
          const source = valid(
            readEntry(LanguageSchema, readJson(join(folder, name)), at(name), null),
          );
          if (`${source.language}.json` !== name) {
            throw new Error(`${at(name)}, "language": is "${source.language}"`);
          }
          return { file: at(name), source };
        });
      return { id, rules, languages };
    });
}
