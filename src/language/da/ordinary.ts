/**
 * Ordinary Danish words: verbs, adjectives, adverbs and chat words that say what somebody does or how, never
 * what it is about. Found by their stems, so one form of a regular word is enough.
 */
export const danishOrdinary = `
acceptere aflevere afgive afhænge afklare afse aftale afvente afvikle aktivere alarmere anbringe ane anføre angive angå
anlægge anmode anse ansøge antage anvende arrangere bakke bebude bede bedt bad bedømme befale befinde befandt begribe
begrunde begynde begyndt behandle beholde behøve bekende bekræfte bekymre belyse bemærke benytte berette berøre beror
beskrive bestille bestå besvare betale betegne betjene betone betragte betro betyde bevare bevidne bevilge bidrage bidrog
binde bandt bundet blande blinke blive bo bore brede bringe bragte bragt bryde brød brudt bruge brænde bukke bumpe bunde
bygge bytte byde bød budt bære bar båret bøje bøvle cirkulere cykle danne deltage dele diskutere drage dreje drive drev
drevet droppe drøfte drøne dumpe dukke dulme dække dømme efterlyse efterspørge efterse ekspedere ende endte enes erfare
erindre erkende erklære eje eksistere falde faldt faldet fange fatte fejle fejre finde flage flakke flyde flød flydt
flytte flyve fløj fløjet folde foregå foregik foregået forberede forblive fordele foreligge forelå forelagde forenkle
foreslå foreslog foreslået forestå foretage foretrække forfølge forhandle forhindre forholde forkaste forklare forkorte
forlade forlange forlænge formå fornemme forny forpligte forsinke forske forstyrre forstå forsøge forsvinde forsvandt
forsvundet fortjene fortsætte fortsatte forudse forventes forvirre fremføre fremgå fremlægge fremlagde fremlagt fremme
fremsætte frikende fryse frøs frosset fuldføre fungere fylde færdes føje føle følge fulgte fulgt føre få
garantere gavne genfinde gennemføre gennemgå gentage give glemme glæde glide gled gledet godtage gribe greb grebet gruble
gruppere gruppen græde grunde gælde gjaldt gå gøre handle hente hinte hjælpe hjulpet hjalp hoppe huske hvile hæfte hælde
hænge hang hænges hæve høres høste håbe håndtere igangsætte illustrere indeholde indebære indfri indgive indgå indgik
indgået indhente indikere indkalde indlede indrette indse indsende indstille informere inkludere innovere interessere
inspirere involvere iværksætte jage justere jokke kaste kende klage klappe klare klarlægge klemme klikke klø knage knibe
kneb knytte koble kolliderer kommentere kommunikere komplicere konkludere konstatere kontakte koordinere koncentrere korte
kræve kunne kvitte kæde køre kåre lade lande landet lede leve levere ligge ligne liste love lukke lytte lægge lagde lagt
læne løbe løfte løse låne låse mangle markere medbringe meddele medføre medvirke melde mente mestre miste modtage modne
motivere mærke møde måle måtte nikke nogenlunde notere nyde nyttiggøre nægte nærme nævne nå nåede omfatte omgå omtale
opdage opdele operere opfatte opfinde opfordre opfylde opføre opgøre opholde ophøre opklare oplyse oplæse opleve opnå
oprette optage optræde opsige opstå opstod opsummere orke overgå overholde overlade overse overtage overveje passe passere
perspektivere pege pille pine placere pleje plotte pointere prale praktisere pusle prioritere prøve puffe pukke putte
påbegynde påstå påtage påvirke række rage ramme ramte realisere redegøre reducere referere regne rejse rende repetere
resultere resumere rette rive rev ringe risikere rode rose rotere rulle runde rykke ryge røg række rådgive samle sammenfatte
sammenligne samtale satse se sejle sende sidde sigte sikre skabe skaffe ske skete skifte skimte skitsere skjule skrive
skrev skrevet skubbe skyde skød skyldes skynde skåne slippe slap sluppet slå slog slået slutte slække smide smed smidt
smutte smække snyde snige sortere spare sparke spejde spille splitte spole spore springe sprang sprunget spænde spærre
spørge spurgt spurgte stadfæste stamme standse starte stemme stige steg stikke stak stille stoppe strande strides stritte
strømme stramme styre støbe støde stødte støtte støve stå substituere supplere svare svede svigte svinge sværge syne synes
sætte søge sørge tabe tage takke tale tegne tie tilbyde tilføje tilgå tillade tillægge tilpasse tilslutte tilstræbe tilstå
tjekke tjene tolke toppe trippe trives trodse trykke trække trak trukket trænge træffe traf truffet træde trådte trådt
trætte tude tunge tvinge tvang tvivle tygge tyde tynge tælle tænde tænke tøve udarbejde udbede udbrede uddele uddybe
udelukke udfolde udforme udfordre udfylde udføre udgøre udgå udkrystallisere udlevere udløse udmønte udnytte udpege udrede
udsende udskifte udspille udstikke udtale udtrykke udvide udvikle udvælge undersøge undgå undlade underrette understrege
understøtte undres udestå uddele vakle variere vedblive vedgå vedkende vedlægge vedligeholde vedrøre veje vende venne
vente verificere videreføre vikle ville vinde vandt vundet vise virke vise vokse vurdere vække vælge valgte
valgt væve yde ymte ytre ærgre æde ændre ønske åbne ånde
aktiv aktuel alene almen alvorlig anderledes andres ansvarsfuld arkiveret automatisk begejstret bekendt bekvem berettiget
besværlig betydelig bevidst billig bindende blank bred bunden dagsaktuel deroppe derude dernede derhenne desværre direkte
diskret doven dyb dygtig dyr død effektiv egen eget egne ekstern ekstra endelig endegyldig enkel ens ensidig entydig faktisk
farlig fast fejlfri fin flittig flot fokuseret forhåbentlig formel formodentlig forkert forrest forsigtig forståelig fortrolig
forvirrende fremmed fri frisk frivillig fuld fælles følsom gal gammeldags gavnlig generel gennemsigtig gratis grundig grundlæggende
gyldig halv hård harmløs hel hemmelig herlig herre højere høj hurtig hyppig hårdt håbløs igangværende 
illegal interessant intern irriterende jævnlig kendt kedelig klog klar kold kompliceret konstant kort kritisk kæmpe kær
lang langsom ledig lidenskabelig lige ligegyldig lignende ligetil logisk lokal lovlig lukket løs magelig manglende
markant mild minimal moderat mulig mærkelig mæt mørk nem nervøs nuværende nyttig nysgerrig nødvendig nøjagtig offentlig officiel
omfattende omhyggelig oplagt optaget optimal overhængende overraskende parat passende pinlig politisk populær positiv negativ
privat præcis presserende prompte rask reel relevant ren rimelig ringe rolig sand seriøs sen sikker simpel sjov sjælden skarp skidt
skjult skriftlig smal smart spændende stabil stadig stille stiv streng stærk sund sur svag synlig særlig særskilt tavs
teknisk tidlig tilfreds tilgængelig tilstrækkelig tom tosset total travl tryg træg tung tvivlsom tydelig tyk typisk tæt uafklaret
ubehagelig udmærket uheldig ukendt umulig underlig uklar umiddelbar uofficiel urimelig usikker utrolig uvis vag vanlig varig varm
velkendt verserende vild villig voldsom væsentlig ægte ærlig øvrig åbenbar årlig
absolut adskillige akkurat alligevel aldeles ad angiveligt atter attpå bagefter bagud bestemt bevares blandt bort dagligt
dermed derfor derned dernæst derop derpå derudover desuden dertil desto dobbelt dvs efterhånden efterfølgende ellers endda
endvidere engang ferm foreløbig forinden formentlig forud fremover fuldstændig fortløbende foruden ganske gerne gradvis
heldigvis heller hellere herefter herfra hermed herom herudover hist hidtil hjem hurtigst hvormed hvorefter
hvorimod hvordan hvorledes hvoraf hvorpå hvortil idag igår imorgen idet imellem imidlertid imens imod imod indbyrdes indenfor
indimellem isoleret især itu jævnt kanske knap ligeledes ligesom længst løbende mindst minus modsat muligvis nogensteds
nogenlunde nylig nær næppe nøje omsider op oprindeligt ordentlig overalt overhovedet overfor overordentlig parallelt partout
pludselig plus pænt relativt resten ret rigeligt ringere rundhåndet samtidig sandsynligvis selvfølgelig selvom sjældent skyndsomst
slet slutteligt snarere snarest sommetider somme sådanset særdeles såvel tilbage tilfældigt tillige tilmed tilsyneladende
trods tværtimod udelukkende udenfor ufatteligt umådelig undtagen utvivlsomt vistnok vistnok yderligere yderst åbenlyst
borgere borger patienter patient mennesker menneske personer individer ku sku ik lr ulejlige ulejlighed megen overmåde tør fri Dem tog ovre agtigt ses sagerne sagen samle område områder området områderne emne emner emnet agtigt altså argh arh dang dd ej fedt gosh haha hallo herregud hm hmm ih ja jaja jamen jep jo jøsses klart lol mhm nah nej nope nå næh
oki okay okidoki oops puha pyh suk super tja uf ups wow yep yes åh
bolden boks bid bunke bunken døren ende enden fakta fald fingre forbindelse forhold forløb form fremtid fremtiden fællesskab gejst greb
grund grunden gruppe hjørne hold hoved hovedet håb hånd hånden hænder idé indtryk indblik interesse kant kanten knald kontekst
kort kant krop krav landskab leje luft luften lyd lyden lys læs made mening midten minut mulighed muligheder nytte niveau
omfang omløb optik overblik overskrift papir papiret plan plads pind pinden pine problem problemer rammer resten rest retning række
rækken samtale sammenhæng slide slides slag situation skrift slutningen smule spil spillet sprog spring start stand stedet
stykke svar syn sæt tanke tanker tekst tilfælde tingene tråd tvivl udgangspunkt udkig udsigt ulempe valg vej vejen ved vej viden vilkår
øje øjeblik ønske øvrigt
udkast fodnote botten bot robot register registret systemet database databasen ord skud hjem nærmeste vegne konkret fordi mens skønt selvom
idet hvorhen hjemad deri heri hvori hvorved hvorom hvorfra herfra derfra derhjemme herovre derovre herovre hos udover indover ovenpå nedenunder
indenfor udenfor sine sit hans hendes dens dets jeres vores mit min mine din dit dine nogens andres ellers både hverken ligge lå
endu igang idag ifht aht mhp mdr ang vedr hør hørt hørte lytte undskyld venligst bitte smule snak prat snakker pjat
praktik virkelighed hverdag dagligdag verden himmel jord bjerg træ båd skib vogn toget tog sten ben fod næse øre øje mund
liggende staaende siddende haengende nysgerrighed opmærksomhed forståelse fornemmelse overraskelse beklagelse forventning formodning udgave version
løbende nylig nyligt forleden senere tidligere hidtidig vedholdende indgående
glip gemme gemt kigge kig kikke tjek tjekket google googler slår op opslag notere forevise fremvise fremvisning
bøvl rod vrøvl ravage kaos travlhed bump knas smæk pænere bedre værre bedst værst mest mindst
melding meldinger meddelelse orientering formel uformel sprog dansk jævn almindelig
remset due duer
`;
