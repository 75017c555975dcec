/** The page's own words. What the bot says is the bot's. */
const words = {
  da: {
    demo: 'Demo på egen maskine',
    youAre: 'Du er',
    today: 'I dag',
    plusDay: '+1 dag',
    plusWeek: '+1 uge',
    reset: 'Nulstil',
    dark: 'Mørk',
    phone: 'Telefon',
    otherLanguage: 'English',
    product: 'Fremdrift i Teams',
    railLabel: 'Programmer',
    listLabel: 'Chats og kanaler',
    chat: 'Chat',
    team: 'Teams',
    teams: 'Teams og kanaler',
    messages: 'Beskeder',
    prompts: 'Forslag til spørgsmål',
    promptsTitle: 'Prøv at spørge',
    personalSubtitle: 'App · kun dig og Fremdrift',
    writeLabel: 'Skriv en besked',
    placeholderPersonal: 'Skriv en besked til Fremdrift',
    placeholderChannel: 'Start et indlæg. Nævn @Fremdrift for at spørge',
    placeholderReply: 'Svar i tråden. Nævn @Fremdrift for at spørge',
    mentionLabel: 'Nævn Fremdrift',
    send: 'Send',
    attachLabel: 'Vedhæft fil',
    attachedLabel: 'Vedhæftede filer',
    detach: 'Fjern',
    attachedNow: 'Vedhæftet',
    dropHere: 'Slip filen her',
    filesInPrivate: 'I en kanal kommer filer ikke frem til Fremdrift. Send filen i chatten med Fremdrift.',
    filesTooLarge: 'Filerne er for store til at blive sendt herfra.',
    close: 'Luk',
    reply: 'Svar',
    replyingTo: 'Svarer på: ',
    notReply: 'Fortryd svar',
    edited: 'Redigeret',
    byModel: 'AI-genereret',
    app: 'App',
    typing: 'Fremdrift skriver …',
    nothingYet: 'Endnu ingen beskeder',
    unread: 'ulæste',
    sendFailed: 'Beskeden blev ikke sendt. Teksten står her stadig: prøv igen om lidt.',
    pressFailed: 'Det lykkedes ikke. Kortet er, som det var: prøv igen om lidt.',
    notHeard: 'Fremdrift hører kun beskeder i kanalen, der nævner @Fremdrift.',
    clockFailed: 'Den dato findes ikke.',
    offline: 'Programmet svarer ikke. Start det igen med npm start; siden forbinder selv.',
    badCard: 'Kortet kunne ikke vises.',
  },
  en: {
    demo: 'Demo on your own machine',
    youAre: 'You are',
    today: 'Today',
    plusDay: '+1 day',
    plusWeek: '+1 week',
    reset: 'Reset',
    dark: 'Dark',
    phone: 'Phone',
    otherLanguage: 'Dansk',
    product: 'Fremdrift in Teams',
    railLabel: 'Apps',
    listLabel: 'Chats and channels',
    chat: 'Chat',
    team: 'Teams',
    teams: 'Teams and channels',
    messages: 'Messages',
    prompts: 'Suggested questions',
    promptsTitle: 'Try asking',
    personalSubtitle: 'App · only you and Fremdrift',
    writeLabel: 'Write a message',
    placeholderPersonal: 'Write a message to Fremdrift',
    placeholderChannel: 'Start a post. Mention @Fremdrift to ask',
    placeholderReply: 'Reply in the thread. Mention @Fremdrift to ask',
    mentionLabel: 'Mention Fremdrift',
    send: 'Send',
    attachLabel: 'Attach file',
    attachedLabel: 'Attached files',
    detach: 'Remove',
    attachedNow: 'Attached',
    dropHere: 'Drop the file here',
    filesInPrivate: 'In a channel, files do not reach Fremdrift. Send the file in the chat with Fremdrift.',
    filesTooLarge: 'The files are too large to be sent from here.',
    close: 'Close',
    reply: 'Reply',
    replyingTo: 'Replying to: ',
    notReply: 'Cancel reply',
    edited: 'Edited',
    byModel: 'AI generated',
    app: 'App',
    typing: 'Fremdrift is typing …',
    nothingYet: 'No messages yet',
    unread: 'unread',
    sendFailed: 'The message was not sent. The text is still here: try again in a moment.',
    pressFailed: 'That did not work. The card is as it was: try again in a moment.',
    notHeard: 'In the channel, Fremdrift hears only messages that mention @Fremdrift.',
    clockFailed: 'There is no such date.',
    offline: 'The program does not answer. Start it again with npm start; the page connects by itself.',
    badCard: 'The card could not be shown.',
  },
};

/** Questions to begin with, on an empty chat. */
export const prompts = {
  da: ['Hvad forfalder inden 8/11?', 'Status på selvskade', 'Hvornår er næste SSG-møde?'],
  en: ["What's due before 8/11?", 'Status of selvskade', 'When is the next SSG meeting?'],
};

let language = 'da';

export const currentLanguage = () => language;
export const currentLocale = () => (language === 'da' ? 'da-DK' : 'en-US');
export const say = (key) => words[language][key] ?? key;

/** Puts the page into a language: every element that names a text gets it. */
export function speak(wanted) {
  language = wanted;
  document.documentElement.lang = wanted;
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = say(element.dataset.text);
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', say(element.dataset.label));
    if (element instanceof HTMLButtonElement) element.title = say(element.dataset.label);
  }
  document.getElementById('language').lang = wanted === 'da' ? 'en' : 'da';
}
