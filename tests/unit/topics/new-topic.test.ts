import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkedTopicFiles } from '../../../components/build/checked-topics.ts';
import { topicFolders } from '../../../components/build/topic-files.ts';
import { report, reviewFolder } from '../../../components/command-line/review-packs.ts';
import { readPack } from '../../../components/topics/catalog.ts';
import { toyFact, toyHead, toySources } from './toy-topic.ts';

describe('a new folder under assets/topics', () => {
  let root = '';

  const write = (path: string, data: unknown) =>
    writeFileSync(join(root, path), JSON.stringify(data));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'caveat-topics-'));
    cpSync('assets/topics/blocked-hosts.json', join(root, 'blocked-hosts.json'));
    mkdirSync(join(root, 'toyville-bridge'));
    write('sources.json', { ...toySources, unused: toySources['bridge-news'] });
    write('toyville-bridge/topic.json', toyHead());
    write('toyville-bridge/facts.json', [toyFact()]);
  });

  afterEach(() => rmSync(root, { recursive: true }));

  test('is a topic, with no line of code about it', () => {
    expect(topicFolders(root)).toEqual(['toyville-bridge']);
    const { pack, complaints } = readPack(
      'toyville-bridge',
      checkedTopicFiles(root, 'toyville-bridge'),
    );
    expect(complaints).toEqual([]);
    expect(pack?.facts[0]?.statement).toBe('The bridge of Toyville opened on 1 May 2020.');
  });

  test('brings only the sources that it uses into the build', () => {
    const { sources } = checkedTopicFiles(root, 'toyville-bridge');
    expect(Object.keys(sources)).toEqual(['toyville-times', 'bridge-news']);
  });

  test('is counted and checked like the others', () => {
    const text = report(reviewFolder(root));
    expect(text).toContain('toyville-bridge 2021.02.01, checked 2021-02-01');
    expect(text).toContain('sources.json, entry "unused": is used by no entry');
    expect(text).toMatch(/\n1 error$/);
  });

  test('stops the build where it breaks the schema, with the entry named', () => {
    write('toyville-bridge/facts.json', [{ ...toyFact(), status: 'sure' }]);
    expect(() => checkedTopicFiles(root, 'toyville-bridge')).toThrow(
      /toyville-bridge\/facts\.json, entry "bridge-opened", "status": .*"sure"/,
    );
  });

  test('stops the build where a file is no JSON, with the file named', () => {
    writeFileSync(join(root, 'toyville-bridge/facts.json'), '[{"id": "bridge-op');
    expect(() => checkedTopicFiles(root, 'toyville-bridge')).toThrow(/facts\.json is not JSON/);
  });
});
