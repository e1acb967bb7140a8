// A piece of weave, small enough to stand in the page.
export const favicon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" stroke-width="2.4" stroke-linecap="round"><path d="M4 2v16M10 2v16M16 2v16" stroke="#b9c4c2"/><path d="M2 5h4M8 5h10M2 10h10M14 10h4M2 15h4M8 15h10" stroke="#0b7a6e"/></svg>',
)}`;
