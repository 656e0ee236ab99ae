import assert from 'node:assert/strict';
import test from 'node:test';
import {changeOf} from '../../../main/javascript/matrix/moving.js';
import {newsOf} from '../../../main/javascript/matrix/news.js';
import {textsOf} from '../../../main/javascript/matrix/say.js';
import {picture} from './pictures.js';

test('only what changes is asked for, with the value that was seen', () => {
  assert.deepEqual(changeOf({impact: 3, effort: null}, {impact: 3, effort: 8}), {effort: {from: null, to: 8}});
  assert.deepEqual(changeOf({impact: 3, effort: 8}, {impact: 3, effort: 8}), {});
});

test('what others moved is news, what the viewer moved is none', () => {
  const news = newsOf();
  news.start(picture());
  news.own(13);
  assert.deepEqual(news.since(picture({cells: [[150, 850, 0, [11]], [150, 150, 0, [12]], [950, 950, 0, [13]]]})), [11]);
});

test('neighbours that close ranks are no news', () => {
  const news = newsOf();
  news.start(picture());
  assert.deepEqual(news.since(picture({cells: [[150, 150, 0, [12]], [250, 150, 0, [13]]]})), []);
});

test('an issue that got its place is news', () => {
  const news = newsOf();
  news.start(picture({cells: []}));
  assert.deepEqual(news.since(picture({cells: [[150, 150, 0, [12]]]})), [12]);
});

test('texts get their values, whatever these look like', () => {
  const t = textsOf('moved={0} now has {1}.\nequals=a=b\n');
  assert.equal(t('moved', 'SKY-1', '$& {0}'), 'SKY-1 now has $& {0}.');
  assert.equal(t('equals'), 'a=b');
});
