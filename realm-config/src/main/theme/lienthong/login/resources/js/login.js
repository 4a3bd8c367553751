import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { signedInElsewhere, session } = document.body.dataset;
startSessionPolling(signedInElsewhere);
if (session) {
  checkAuthSession(session);
}

// the answer to a form gets an address that may be loaded again
const address = new URL(location.href);
if (address.searchParams.has("session_code")) {
  address.searchParams.delete("session_code");
  history.replaceState({}, "", address);
}

for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "yes";
  });
}
// a page brought back by the browser's own history may be sent again
addEventListener("pageshow", () => Array.from(document.forms, (form) => delete form.dataset.sent));
