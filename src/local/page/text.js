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
    faults: 'Fejl',
    removeBot: 'Fjern Fremdrift herfra',
    addBot: 'Tilføj Fremdrift igen',
    loseNote: 'Det næste, Fremdrift selv sender her:',
    loseReceipt: 'kommer frem, men kvitteringen går tabt',
    losePost: 'går tabt undervejs',
    removedFrom: 'Fremdrift er fjernet herfra',
    removedHere: 'Fremdrift er fjernet herfra og hører ikke med. Under »Fejl« kan du tilføje appen igen.',
    postLost: 'En besked fra Fremdrift gik tabt undervejs.',
    receiptLost: 'En besked fra Fremdrift kom frem, men kvitteringen gik tabt.',
    faultFailed: 'Det lykkedes ikke: prøv igen om lidt.',
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
    faults: 'Faults',
    removeBot: 'Remove Fremdrift from here',
    addBot: 'Add Fremdrift again',
    loseNote: 'The next thing Fremdrift sends here of its own accord:',
    loseReceipt: 'arrives, but the receipt is lost',
    losePost: 'is lost on its way',
    removedFrom: 'Fremdrift was removed from here',
    removedHere:
      'Fremdrift was removed from here and does not hear you. Under “Faults” you can add the app again.',
    postLost: 'A message from Fremdrift was lost on its way.',
    receiptLost: 'A message from Fremdrift arrived, but the receipt was lost.',
    faultFailed: 'That did not work: try again in a moment.',
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
