<#macro show social>
<p class="or"><span>${msg("identity-provider-login-label")}</span></p>
<ul id="kc-social-providers" class="portals">
  <#list social.providers as provider>
  <li><a id="social-${provider.alias}" class="button secondary block" href="${provider.loginUrl}">${advancedMsg(provider.displayName!"")}</a></li>
  </#list>
</ul>
</#macro>
