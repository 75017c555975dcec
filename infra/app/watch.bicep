// Where logs and measurements go.

param logsName string
param insightsName string
param location string
param tags object
param days int

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: logsName
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: days
    features: { disableLocalAuth: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    // Addresses of people are of no use here.
    DisableIpMasking: false
  }
}

output logsId string = logs.id
output insightsId string = insights.id
output insightsConnection string = insights.properties.ConnectionString
