export const STYLE_PATH = '/api/docs/style.css';

/** A small page of the server's own, which needs no script. */
export const page = ({ title, body }: { title: string; body: string }): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)} · Unwind</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<main>
<h1>${text(title)}</h1>
${body}
</main>
</body>
</html>
`;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML shows them. */
export const text = (words: string): string => words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

export const style = `:root {
  color-scheme: light dark;
  --paper: #f7f5f1; --surface: #ffffff; --line: #e3ddd3; --ink: #1f2a33; --ink-soft: #56626b; --accent: #1f5f66;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14191d; --surface: #1b2227; --line: #2d363d; --ink: #e8e4dc; --ink-soft: #a7afb5; --accent: #7cc5c6;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Inter, system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 48px 24px 96px; }
h1, h2 { font-family: 'Source Serif 4', Georgia, serif; font-weight: 600; line-height: 1.2; }
h1 { font-size: 36px; margin: 0 0 16px; }
h2 { font-size: 22px; margin: 48px 0 8px; }
h3 { font-size: 14px; margin: 16px 0 8px; color: var(--ink-soft); font-weight: 600; }
p { max-width: 44rem; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
code, pre { font: 14px/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; }
pre {
  overflow: auto; margin: 0; padding: 16px; background: var(--paper); border: 1px solid var(--line);
  border-radius: 10px; max-height: 32rem;
}
details { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; margin: 8px 0; }
summary {
  display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; min-height: 44px; padding: 10px 16px;
  cursor: pointer;
}
summary::marker { content: ''; }
summary b { min-width: 4.5rem; color: var(--accent); font-weight: 600; }
summary span { color: var(--ink-soft); flex: 1 1 20rem; }
details > div { padding: 0 16px 16px; }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; padding: 6px 16px 6px 0; border-top: 1px solid var(--line); vertical-align: top; }
`;
