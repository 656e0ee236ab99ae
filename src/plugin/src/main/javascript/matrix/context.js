/**
 * What the parts of the page share.
 * @typedef {Object} Context
 * @property {ReturnType<import('./board.js').boardOf>} board
 * @property {ReturnType<import('./stage.js').stageOf>} stage
 * @property {ReturnType<import('./issues.js').issuesOf>} issues
 * @property {ReturnType<import('./server.js').serverOf>} server
 * @property {ReturnType<import('./notice.js').noticeOf>} notice
 * @property {(text: string) => void} say says a text to those who do not see the picture
 * @property {(key: string, ...values: (string|number)[]) => string} t a text in the viewer's language
 * @property {(name: string) => any} part an element of the page by its name
 * @property {string} browse the address that an issue key is added to
 */
export {};
