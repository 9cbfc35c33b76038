// Before anything is painted: that there is JavaScript, so that nothing moves when it is at work, and the colours the
// reader has chosen. A classic script, inlined in every page.
document.documentElement.classList.add('js');
try {
  const chosen = localStorage.getItem('theme');
  if (chosen) document.getElementById('dark')?.setAttribute('media', chosen === 'dark' ? 'screen' : 'not all');
} catch {
  // Storage is denied: the system decides.
}
