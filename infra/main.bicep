// Everything Fremdrift needs in Azure, in a resource group of its own.
targetScope = 'subscription'

import { chosenSettings } from 'app/web-app.bicep'

@description('Which of several deployments this is, for example prod. Part of every name.')
@minLength(2)
@maxLength(12)
param environmentName string

@description('The Azure region of everything that has one.')
param location string

@description('Who is told when something is wrong.')
param alertEmail string

@description('What the deployment is to be told beside what follows from its own resources; empty = the default of the setting.')
param chosen chosenSettings

@description('How the web app is paid for. Slots need at least the Standard tier.')
param planSku string

@description('How many instances answer. They share the store and know of each other through it.')
@minValue(1)
param instances int

@description('Days of logs that are kept.')
param logDays int

var abbreviations = loadJsonContent('abbreviations.json')
var token = uniqueString(subscription().id, environmentName, location)
var suffix = 'fremdrift-${environmentName}-${token}'
var tags = { application: 'fremdrift', environment: environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: '${abbreviations.resourceGroup}fremdrift-${environmentName}'
  location: location
  tags: tags
}

module identity 'app/identity.bicep' = {
  scope: group
  name: 'identity'
  params: { name: '${abbreviations.identity}${suffix}', location: location, tags: tags }
}

module watch 'app/watch.bicep' = {
  scope: group
  name: 'watch'
  params: {
    logsName: '${abbreviations.logs}${suffix}'
    insightsName: '${abbreviations.insights}${suffix}'
    location: location
    tags: tags
    days: logDays
  }
}

module store 'app/store.bicep' = {
  scope: group
  name: 'store'
  params: {
    name: take('${abbreviations.store}fremdrift-${token}', 44)
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    logsId: watch.outputs.logsId
  }
}

module webApp 'app/web-app.bicep' = {
  scope: group
  name: 'web-app'
  params: {
    planName: '${abbreviations.plan}${suffix}'
    name: '${abbreviations.webApp}${suffix}'
    location: location
    tags: tags
    planSku: planSku
    instances: instances
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    cosmosEndpoint: store.outputs.endpoint
    cosmosDatabase: store.outputs.database
    insightsConnection: watch.outputs.insightsConnection
    logsId: watch.outputs.logsId
    chosen: chosen
  }
}

module bot 'app/bot.bicep' = {
  scope: group
  name: 'bot'
  params: {
    // A bot's name has 42 characters at most.
    name: take('${abbreviations.bot}fremdrift-${token}', 42)
    tags: tags
    endpoint: '${webApp.outputs.publicUrl}/api/messages'
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
  }
}

module alerts 'app/alerts.bicep' = {
  scope: group
  name: 'alerts'
  params: {
    actionsName: '${abbreviations.actions}${suffix}'
    alertPrefix: abbreviations.alert
    webTestName: '${abbreviations.webTest}${suffix}'
    location: location
    tags: tags
    email: alertEmail
    logsId: watch.outputs.logsId
    insightsId: watch.outputs.insightsId
    webAppId: webApp.outputs.id
    storeId: store.outputs.id
    publicUrl: webApp.outputs.publicUrl
  }
}

// Named as the settings they are the values of.
output COSMOS_ENDPOINT string = store.outputs.endpoint
output COSMOS_DATABASE string = store.outputs.database
output AZURE_CLIENT_ID string = identity.outputs.clientId
output MicrosoftAppId string = identity.outputs.clientId
output MicrosoftAppTenantId string = tenant().tenantId
output FREMDRIFT_PUBLIC_URL string = webApp.outputs.publicUrl

// What infra/deploy.sh asks for.
output resourceGroupName string = group.name
output webAppName string = webApp.outputs.name
output slotHost string = webApp.outputs.slotHost
