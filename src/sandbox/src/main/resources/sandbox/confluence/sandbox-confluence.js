/* What Confluence's pages offer to scripts before AUI is there. */
window.contextPath = document.querySelector('meta[name="ajs-context-path"]').content;
