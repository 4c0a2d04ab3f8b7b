/**
 * Lets whoever types keep the field. The webapps put the focus into the field of the user name 0.3 s after they have
 * started, also when somebody has gone on to the password: its rest would stand there in plain letters.
 */
export function keepFocus(): void {
  document.addEventListener(
    'keydown',
    () => {
      for (const field of document.querySelectorAll('form[name="signinForm"] [autofocus]')) {
        field.removeAttribute('autofocus');
      }
    },
    true
  );
}
