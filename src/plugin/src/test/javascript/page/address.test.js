import assert from 'node:assert/strict';
import test from 'node:test';
import {asked, restOf, viewOf, withView} from '../../../main/javascript/page/address.js';

const PAGE = '?selectedItem=org.commonground.common-ground%3Amatrix-link';
const VIEW = {jql: 'labels = "a&b" AND votes > 3', search: '50 % more', quick: ['mine', 'recent'], colour: 'type', size: 'votes'};

test('a view that went through the address is the same', () => {
  assert.deepEqual(viewOf(withView(PAGE, VIEW, {})), VIEW);
});

test('what belongs to the product stays in the address', () => {
  assert.equal(new URLSearchParams(withView(PAGE, VIEW, {issue: '7'})).get('selectedItem'), 'org.commonground.common-ground:matrix-link');
});

test('the view that everybody begins with leaves no trace', () => {
  assert.equal(withView(PAGE + '&cg-jql=x', viewOf(PAGE), {issue: ''}), PAGE);
});

test('the server is asked for the project and only for what differs', () => {
  assert.equal(asked('SKY', viewOf(PAGE)).toString(), 'project=SKY');
  assert.deepEqual(asked('SKY', VIEW).getAll('quick'), ['mine', 'recent']);
});

test('what the page remembers besides the view is read', () => {
  assert.equal(restOf(PAGE + '&cg-view=table&cg-start=50').view, 'table');
});
