// Before anything is painted: the colours the reader has chosen. A classic script, inlined in every page.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen) document.getElementById('dark')?.setAttribute('media', chosen === 'dark' ? 'screen' : 'not all');
} catch {
  // Storage is denied: the system decides.
}
