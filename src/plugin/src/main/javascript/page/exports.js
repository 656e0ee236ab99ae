/** The export links follow what is shown. */

/** @param {HTMLElement} root @param {string} rest the address of the matrix resource */
export function exportsOf(root, rest) {
  const links = /** @type {HTMLAnchorElement[]} */ ([...root.querySelectorAll('a[data-export]')]);
  return (/** @type {URLSearchParams} */ view) => links.forEach(link => {
    const asks = new URLSearchParams(view);
    asks.set('format', link.dataset.export || 'csv');
    link.href = rest + '/export?' + asks;
  });
}
