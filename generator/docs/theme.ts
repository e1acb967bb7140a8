// How the hand-written pages look. Fonts are the reader's own.

/** A bobbin of thread, small enough to stand in the page. */
export const favicon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="2" y="1" width="12" height="3" rx="1" fill="#5b5bd6"/><rect x="2" y="12" width="12" height="3" rx="1" fill="#5b5bd6"/><path d="M4 6h8M4 8h8M4 10h8" stroke="#8e8ef0" stroke-width="1.4"/></svg>',
)}`;

export const landingStyle = `
:root {
  color-scheme: light dark;
  --ink: #1c1c28; --soft: #5a5a6e; --page: #ffffff; --card: #f6f6fa; --line: #dcdce6; --link: #4a46c6;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececf4; --soft: #a6a6ba; --page: #15151c; --card: #1f1f29; --line: #34343f; --link: #a5a3ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.6 system-ui, sans-serif; }
main, footer { max-width: 820px; margin: 0 auto; padding: 0 24px; }
main { padding-top: 64px; }
h1 { font-size: 40px; line-height: 1.2; letter-spacing: -0.02em; margin: 0 0 16px; }
h2 { font-size: 22px; line-height: 1.3; margin: 0; }
p { margin: 0 0 16px; }
a { color: var(--link); }
.lead { font-size: 18px; }
.soft { color: var(--soft); }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
pre {
  margin: 0 0 16px; padding: 14px 16px; overflow-x: auto; border: 1px solid var(--line); border-radius: 8px;
  background: var(--page); font-size: 13.5px; line-height: 1.55; tab-size: 2;
}
.install { display: inline-block; max-width: 100%; background: var(--card); }
.apis { display: grid; gap: 24px; margin: 24px 0 48px; }
.api {
  min-width: 0; padding: 24px; border: 1px solid var(--line);
  border-radius: 12px; background: var(--card);
}
.api p { margin: 8px 0 16px; }
.api .open { margin: 0; }
footer { padding-bottom: 48px; font-size: 14px; color: var(--soft); }
@media (max-width: 600px) { main { padding-top: 40px; } h1 { font-size: 32px; } .api { padding: 20px; } }
`;
