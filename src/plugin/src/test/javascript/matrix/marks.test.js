import assert from 'node:assert/strict';
import test from 'node:test';
import {markOf, marksOf, seen} from '../../../main/javascript/matrix/marks.js';
import {ahead, at, nearest} from '../../../main/javascript/matrix/near.js';
import {picture} from './pictures.js';

test('each issue is in exactly one mark, at its slot', () => {
  const marks = marksOf(picture());
  assert.deepEqual(marks.flatMap(mark => mark.ids), [11, 12, 13, 14, 15]);
  assert.deepEqual(marks.map(mark => [mark.x, mark.y]), [[11.5, 15], [18.5, 15], [25, 15], [85, 15]]);
  assert.equal(markOf(marks, 15), 3);
});

test('a dot has the key of its issue, a badge has none', () => {
  assert.deepEqual(marksOf(picture()).map(mark => mark.key), ['SKY-3', 'SKY-1', 'SKY-2', '']);
  assert.deepEqual(marksOf(picture({keys: {prefix: '', of: ['SKY-3', 'PLAT-1', 'A-2']}})).map(mark => mark.key), ['SKY-3', 'PLAT-1', 'A-2', '']);
});

test('a dot has the values that the picture shows, whatever is known of its issue by now', () => {
  const marks = marksOf(picture());
  assert.deepEqual(marks.map(mark => [mark.impact, mark.effort]), [[9, 2], [9, 2.5], [9, 3], [null, null]]);
  assert.deepEqual(seen({key: 'SKY-1', impact: 1, effort: 1}, marks[1]), {key: 'SKY-1', impact: 9, effort: 2.5});
  assert.deepEqual(seen({impact: 1, effort: null}, marks[3]), {impact: 1, effort: null});
  assert.deepEqual(seen({impact: 1, effort: null}, undefined), {impact: 1, effort: null});
});

test('without a field for the colour each mark has the colour of its quadrant', () => {
  assert.deepEqual(marksOf(picture()).map(mark => mark.group), [0, 0, 0, 1]);
});

test('colours and sizes follow the order of the cells and then of the badges', () => {
  const marks = marksOf(picture({colour: {by: 'type', legend: [{name: 'Bug', count: 3}, {name: 'Story', count: 2}], of: [0, 1, 0, 1, 0]},
    size: {by: 'votes', min: 0, max: 16, of: [16, 4, 0, 9, 9]}}));
  assert.deepEqual(marks.slice(0, 3).map(mark => mark.group), [0, 1, 0]);
  assert.deepEqual(marks[3].groups, [1, 0]);
  assert.deepEqual(marks.slice(0, 3).map(mark => mark.size), [1, 0.5, 0]);
});

test('a badge never leaves its cell', () => {
  assert.ok(marksOf(picture())[3].r <= 5);
});

test('a place means the nearest mark within reach, or none', () => {
  const marks = marksOf(picture());
  assert.equal(at(marks, 12, 15), 0);
  assert.equal(at(marks, 16, 15), 1);
  assert.equal(at(marks, 50, 80), -1);
});

test('arrows lead to the next mark ahead and stay where nothing is ahead', () => {
  const marks = marksOf(picture());
  assert.equal(ahead(marks, 0, 1, 0), 1);
  assert.equal(ahead(marks, 3, -1, 0), 2);
  assert.equal(ahead(marks, 0, -1, 0), 0);
  assert.equal(ahead(marks, 0, 0, 1), 0);
});

test('every mark is reached by arrows from any other', () => {
  const cells = [];
  for (let i = 0; i < 60; i++) {
    cells.push([(i * 377) % 1000, (i * 611) % 1000, 0, [i], 5, 5]);
  }
  const marks = marksOf(picture({cells, badges: []}));
  const reached = new Set([0]);
  const way = [0];
  while (way.length) {
    const from = way.pop();
    for (const [dx, dy] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
      const next = ahead(marks, from, dx, dy);
      if (!reached.has(next)) {
        reached.add(next);
        way.push(next);
      }
    }
  }
  assert.equal(reached.size, 60);
});

test('the nearest mark is found however far it is', () => {
  assert.equal(nearest(marksOf(picture()), 100, 100), 3);
  assert.equal(nearest([], 0, 0), -1);
});
