/**
 * Ordinary English words that say what somebody does or how, never what it is about. The verbs are given in
 * their base form, what is irregular beside it.
 */
export const englishOrdinaryVerbs = `
accept ache achieve act add address adjust admit adopt advance advise affect agree aim allow alter announce answer anticipate
appear apply appoint approach argue arise arrange arrive ask aspire assess assign assist assume attach attempt attend attract avoid await
back base become beg begin believe belong bet bind block blow boil book borrow bother bounce break brief bring brush build bump bundle
burn buy call calm cancel care carry cast catch cause cease change chase chat check choose circulate cite claim clarify clear click
climb close collect combine come comment commit communicate compare compile complain complete compose concern conclude conduct confirm
confuse connect consider consist constitute contain contact continue contribute control convene convey cook copy cost count cover crack
create cross cut date deal declare decrease deem defer define delay delete deliver demand deny depend describe deserve design determine develop
differ dig direct disappear discover discuss dispatch display distribute dive divide doubt drag draw dream drift drive drop dry duck
earn ease eat edit elaborate emerge employ enable encourage end endorse engage enjoy ensure enter entail establish estimate evolve examine
exceed exist expand expect expire explain explore express extend face fade fail fall feature feed feel fetch fight figure file fill filter
finalise finalize find fire fit fix flag flip float flow fly focus follow forget forgive form forward freeze function gain gather
generate get give go grab grasp greet grow guess guide halt hand handle hang happen hate head hear help hesitate hide hint hit hold hop hope hurry
identify ignore illustrate imagine implicate imply improve incline include increase indicate influence inform initiate insist inspire intend
introduce invest invite involve issue join judge jump justify keep kick kill knock know label lack land last launch lay lead leak lean learn
leave lend let lift like limit linger link listen live load locate lodge log look loom lose love lower maintain make manage march mark match matter
mean meet mention mess mind miss mix move mutter narrow need negotiate nod note notice notify obtain occupy occur offer omit open operate oppose
organise organize originate outline overlap oversee owe own pace pack paint park participate pass pause pay peek pend perform permit phase phrase pick
pile pin place play point pop pose possess post postpone pour praise predict prefer prepare present preserve press pretend prevent proceed
process produce progress promise promote prompt propose prove provide publish pull pursue push put qualify question quit quote raise
range rank rate reach react read realise realize recall receive recap reckon recognise recognize recommend recover reduce refer reflect
refuse regard register reject relate release rely remain remember remind remove rename repeat replace reply report represent request require
resolve respond rest restart restrict result resume retain return reveal review revise ride rise risk roll round rule run rush save say schedule
score scramble scrap screen search secure see seek seem select sell send sense separate serve set settle shape share shift ship shop shorten show
shut sign signal simplify sing sink sit skip sleep slide slip slow smell smile smooth solve sort sound speak specify speed spell spend spill spin
split spot spread squeeze stack stage stall stand stare start state stay steer step stick stop store stretch strike strive structure struggle study submit
succeed suffer suggest suit summarise summarize supply support suppose surprise surround survive suspect suspend sustain swap sweep swing switch
tackle take talk tap target taste teach tear tell tempt tend thank think throw tick tidy tie tip title touch trace track trail transfer transform
translate travel trigger trust try tuck turn twist type understand undertake undo unfold update uphold urge use utter vanish vary view visit
voice vote wait wake walk want warn wash waste watch wear weigh welcome win wind wipe wish wonder work worry worth wrap write yield
`;

export const englishOrdinary = `
arose arisen ate began begun became bit blew blown bore born borne bought bound bred broke broken brought built burnt came caught chose chosen
dealt did does doing done drawn drew driven drove eaten fallen fed fell felt flew flown forgot forgotten fought found froze frozen gave given gone
got gotten grew grown had has having heard held hid hidden hung kept knew known laid lain lay led left lent lost made meant met paid
putting rang read ran risen rode rose rung said sang sank sat saw seen sent shook shot shown shut slept sold sought spent spoke spoken stood stole
struck stuck sung sunk swept swung taken taught thought threw thrown told took tore torn understood undertook undertaken went wept woke won wore worn
wound written wrote underway
able absolute actual additional alive alone angry anxious apparent appropriate available aware awful bad barely basic beautiful best better big
bigger blank blue boring brief bright broad busy calm careful certain cheap cheerful clean clear clever close cold combined common complete
complex concrete confident confused consistent constant convenient cool correct crazy critical crucial curious current daily dangerous
dark dead deep definite desperate detailed different difficult direct dirty distinct double due dull dumb early easy effective empty enormous
entire equal essential eventual exact exciting expensive external extra extreme fair false familiar famous fast favourite few fewer final fine firm flat
following foremost formal former fortunate free frequent fresh friendly full fun funny general gentle genuine glad good grand grateful great guilty
handy happy hard heavy helpful hidden high honest hot huge ideal identical ill immediate important impossible incredible informal initial interested
interesting internal joint keen key kind large largest late later latest lazy least less likely limited little local long loose loud low lucky mad main
major many massive maximum mere minimal minor missing modest monthly more most mutual narrow natural neat necessary negative nervous nice noisy normal notable
numerous obvious odd official okay old only ordinary original other outright overall own particular past perfect permanent personal plain pleasant
pleased plenty poor popular positive possible potential practical precise present previous primary prime private probable prompt proper proud public
pure quick quiet rapid rare raw ready real realistic reasonable recent regular relevant reliable remaining remote responsible rich right rough round
routine sad safe same satisfied secret secure separate serious severe shared sharp short significant silent silly similar simple single slight slow small
smart smooth soft solid sorry sound spare special specific stable standard steady straight strange strict strong stupid subsequent sudden sufficient suitable
sure surprised sweet tall technical temporary terrible thick thin thorough tidy tight tiny tired top total tough true typical ugly ultimate unable
uncertain unclear underlying unique unknown unlikely unusual upset urgent useful usual vague valid valuable various vast visible vital warm weak weekly
weird welcome wet whole wide wild willing wonderful wrong young
about abroad accordingly actually afterwards again ahead almost already also although altogether always anyhow anymore anyway anywhere apart approximately around
aside away back badly basically before beforehand behind below besides beyond briefly certainly clearly closely completely considerably consequently
currently definitely despite directly down during easily either elsewhere enough entirely especially essentially etc even eventually ever every everybody
everyone everything everywhere evidently exactly except fairly far finally first firstly forth fortunately forward frankly frequently fully further
furthermore generally hardly hence here hereby highly home honestly hopefully how however immediately indeed inside instead just lately likewise
literally long lot lots mainly maybe meanwhile merely moreover mostly much namely near nearly neither never nevertheless newly next no nobody none
nonetheless nor normally not nothing notwithstanding now nowadays nowhere obviously occasionally off often once one oneself only onwards opposite ordinarily
otherwise ought out outside over overall particularly partly per perhaps please possibly precisely presumably pretty previously primarily probably
properly quickly quite rather readily really recently regardless regularly roughly scarcely secondly seldom several shortly similarly simply since slightly
slowly so some somebody somehow someone something sometime sometimes somewhat somewhere soon specifically still straightaway strictly strongly subsequently
suddenly supposedly surely than then thence thereby therefore thereof though throughout thus together tomorrow too toward towards tremendously truly
twice typically ultimately unfortunately unless unlike until upon usually utterly very virtually well whatever whatsoever whenever whereas wherever whether whichever
whilst whoever whom whose why widely within without yes yesterday yet
em bot robot chatbot folks guys pal buddy
citizens citizen patients persons residents w u ur ppl r b k y thru tho key ah aha alas argh blah bye cheers cool cos dude duh eh er erm err gee gosh gotcha ha haha hello hey hm hmm hooray huh lol mate mm mmm nah nope
nvm oh ok okay omg ooh oops ouch phew pls plz shh sigh thx tho ta ugh uh um wow ya yay yeah yep yikes yo yup
signature calendar collaboration angle air area areas topic topics case cases attention bit bits bottom bunch bundle chance chances context corner couple detail details dots ears edge end ends extent eye eyes fact feet
fingers flow fuss glance ground hand hands heads idea ideas impression in inkling issue issues kind kinds light line lines loop lot luck matter means
memory mess middle mind minute moment mouth nature nutshell opinion order outset paper part parts picture piece pile place places plate point
points position presentation problem problems purpose purposes question reason reasons rest role row sake scene scratch sense shape sight situation slide slides
sort sorts spot stack stage stuff subject surface talk terms text thing things thought thoughts thread tip top touch trouble truth turn view
voice way ways wheel while word words wording world
`;
