import assert from 'node:assert/strict';
import test from 'node:test';
import {pause} from '../../../main/javascript/matrix/live.js';

test('a page that is looked at asks often enough to show a change within two seconds', () => {
  assert.ok(pause({quiet: 0, hidden: false, failures: 0}) < 1500);
});

test('the longer nothing happens the rarer it asks', () => {
  const waits = [0, 5 * 60_000, 60 * 60_000].map(quiet => pause({quiet, hidden: false, failures: 0}));
  assert.ok(waits[0] < waits[1] && waits[1] < waits[2]);
});

test('a page that nobody sees does not ask', () => {
  assert.equal(pause({quiet: 0, hidden: true, failures: 0}), null);
});

test('failures double the wait, up to half a minute', () => {
  assert.equal(pause({quiet: 0, hidden: false, failures: 2}), 2 * pause({quiet: 0, hidden: false, failures: 1}));
  assert.equal(pause({quiet: 0, hidden: false, failures: 40}), 30_000);
});
