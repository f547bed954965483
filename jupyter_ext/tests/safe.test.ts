import { expect, test } from 'vitest';

import { SafeSanitizer, withoutDiagrams, withoutRequests } from '../src/trace/safe';

const lax = { sanitize: (dirty: string) => dirty };

test.each([
  '<img src="http://example.org/leak.png">',
  '<img srcset="http://example.org/leak.png 2x" src="data:image/png;base64,AA">',
  '<video poster="http://example.org/x"></video>',
  '<picture><source srcset="http://example.org/x"><img src="//example.org/x"></picture>',
  '<p style="background: url(http://example.org/x)">x</p>',
  '<iframe src="http://example.org"></iframe>',
  '<table background="http://example.org/x"></table>'
])('nothing is loaded from elsewhere: %s', html => {
  expect(withoutRequests(html)).not.toMatch(/(src|srcset|poster|background|style)\W+[^>]*example/);
});

test('a picture that is in the text itself stays', () => {
  const html = '<img src="data:image/png;base64,AA" alt="dot">';
  expect(withoutRequests(html)).toContain('data:image/png');
});

test('a link is a link', () => {
  const html = '<a href="https://example.org">there</a>';
  expect(withoutRequests(html)).toBe(html);
});

test('handlers and command links go, even past a lax base', () => {
  const dirty = '<a onclick="x()" data-commandlinker-command="x">a</a>';
  expect(new SafeSanitizer(lax).sanitize(dirty)).toBe('<a>a</a>');
});

test.each(['```mermaid', '~~~ mermaid', '> ````\u00a0MERMAID x', '- ```\ufeffmermaid', '```\tmermaid'])(
  'no diagram is drawn: %s',
  fence => {
    const made = withoutDiagrams(`a\n${fence}\nflowchart\n`);
    expect(made).not.toMatch(/mermaid/i);
    expect(made.replace('\u200b', '')).toBe(`a\n${fence}\nflowchart\n`);
  }
);

test.each(['about mermaids', '`mermaid`', '```\nmermaid\n```', '```python\nmermaid\n```'])(
  'other words stay: %j',
  text => {
    expect(withoutDiagrams(text)).toBe(text);
  }
);
